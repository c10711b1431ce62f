-- One row for each resource of which the release holds rows.
select distinct resource
from marts.resource_counts
where rows_accepted > 0
order by resource
