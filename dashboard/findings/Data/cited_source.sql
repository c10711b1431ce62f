-- One row for each source that a row of the record cites.
select
    source_id,
    source_title,
    publisher_name,
    url,
    row_count,
from marts.sources
where row_count > 0
order by row_count desc, source_id
