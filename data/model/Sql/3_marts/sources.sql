-- One row for each source, with the number of rows of the record that rest on it.
create table marts.sources as
with
cited as (
    select source_id, count(*) as row_count
    from typed.rows
    where source_id is not null
    group by source_id
)
select
    sources.row_key,
    sources.source_id,
    sources.source_title,
    sources.publisher_name,
    sources.url,
    sources.medium_name,
    sources.package_name,
    coalesce(cited.row_count, 0) as row_count,
from typed.sources as sources
left join cited using (source_id)
order by row_count desc, sources.source_id
