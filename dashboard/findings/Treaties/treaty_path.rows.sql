-- Each step is its own row of the record.
select
    row_key as line_key,
    'treaty_steps' as resource,
    row_key,
from marts.chosen_treaty_steps($choice)
order by row_key
