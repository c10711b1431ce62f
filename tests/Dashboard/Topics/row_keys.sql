-- One row for each accepted row of the record.
select resource, row_key, confidence_code
from marts.rows
