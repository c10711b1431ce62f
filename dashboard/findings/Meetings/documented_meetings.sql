-- One row for each single meeting that a public source dates.
select
    row_key,
    body_code,
    held_on,
    held_on_from,
    held_on_to,
    title,
    is_planned,
    confidence_code,
from marts.documented_meetings
where marts.is_in_years($choice, held_year)
order by held_on_from, row_key
