-- One row for each source on which the asked rows of one resource rest; of those that name none, one for each package in which they came.
select
    rows.source_id,
    if(rows.source_id is null, rows.package_name, null) as package_name,
    any_value(sources.source_title) as source_title,
    any_value(sources.publisher_name) as publisher_name,
    any_value(sources.url) as source_url,
    count(*) as row_count,
from marts.keyed_rows as rows
left join marts.sources as sources using (source_id)
where rows.resource = $resource
  and rows.key_begins in (select unnest(marts.key_beginnings($keys::varchar[])))
  and rows.row_key in (select unnest($keys::varchar[]))
group by all
order by row_count desc, rows.source_id, package_name
