-- One row for each asked row of one resource, with its source, in the order of the files.
select
    rows.resource,
    rows.row_key,
    rows.package_name,
    rows.file_name,
    rows.record_number,
    rows.source_id,
    sources.source_title,
    sources.url as source_url,
    rows.locator,
    rows.confidence_code,
    packages.is_synthetic or coalesce(rows.confidence_code = 'synthetic', false) as is_synthetic,
    rows.cells,
from marts.keyed_rows as rows
inner join marts.packages as packages using (package_name)
left join marts.sources as sources using (source_id)
where rows.resource = $resource
  -- Plain conditions are met before cells are composed, which a join is not.
  and rows.key_begins between list_min(marts.key_beginnings($keys::varchar[])) and list_max($keys::varchar[])
  and list_contains($records::bigint[], rows.record_number)
  and rows.row_key in (select unnest($keys::varchar[]))
order by rows.package_name, rows.file_name, rows.record_number
