-- One row for each file and what became of its rows.
from marts.resource_counts
order by package_name, resource, file_name
