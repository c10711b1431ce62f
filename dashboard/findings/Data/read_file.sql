-- One row for each file and what became of its rows.
select
    package_name,
    resource,
    file_name,
    rows_read,
    rows_accepted,
    rows_rejected,
from marts.resource_counts
order by package_name, resource, file_name
