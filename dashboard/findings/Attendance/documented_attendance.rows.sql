-- Each service is its own row of the record.
select
    row_key as line_key,
    'attendance' as resource,
    row_key,
from marts.documented_attendance
order by row_key
