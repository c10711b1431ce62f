-- One row for each asked row of one resource, many at once: its cells, the package in which it came, and whether it was generated.
select
    rows.row_key,
    rows.package_name,
    packages.is_synthetic or coalesce(rows.confidence_code = 'synthetic', false) as is_synthetic,
    rows.cells,
from marts.keyed_rows as rows
inner join marts.packages as packages using (package_name)
where rows.resource = $resource
  and rows.key_begins in (select unnest(marts.key_beginnings($keys::varchar[])))
  and rows.row_key in (select unnest($keys::varchar[]))
order by rows.package_name, rows.file_name, rows.record_number
