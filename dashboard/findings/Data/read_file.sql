-- One row for each file and what became of its rows, with the days at which its sources looked.
select
    counts.package_name,
    counts.resource,
    counts.file_name,
    counts.rows_read,
    counts.rows_accepted,
    counts.rows_rejected,
    resources.observed_from,
    resources.observed_until,
from marts.resource_counts as counts
left join marts.resources as resources using (package_name, resource)
order by counts.package_name, counts.resource, counts.file_name
