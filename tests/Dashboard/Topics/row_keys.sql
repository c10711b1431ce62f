-- One row for each accepted row of the record.
select resource, row_key
from marts.rows
