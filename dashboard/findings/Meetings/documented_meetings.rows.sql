-- Each meeting is its own row of the record.
select
    row_key as line_key,
    'consultations' as resource,
    row_key,
from marts.documented_meetings
where marts.is_in_years($choice, held_year)
order by row_key
