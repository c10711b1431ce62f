-- One row for each file and what became of its rows.
create view marts.resource_counts as
from typed.resource_counts
