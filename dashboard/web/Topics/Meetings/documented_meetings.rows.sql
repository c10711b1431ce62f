-- Each meeting is its own row of the record.
select
    row_key as line_key,
    'consultations' as resource,
    row_key,
from marts.documented_meetings
where held_year between $from_year and $to_year
order by row_key
