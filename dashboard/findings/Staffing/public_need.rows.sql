-- The rows of the public count of meetings and of figures on staff, and the standards by which work is counted.
select
    'all' as line_key,
    resource,
    row_key,
    confidence_code,
from marts.rows_of_public_work($choice)
order by resource, row_key
