-- Two rows for each treaty: its last assent and the one before.
select
    treaty_id as line_key,
    'treaty_steps' as resource,
    unnest([last_row_key, previous_row_key]) as row_key,
from marts.chosen_last_assents($choice)
order by line_key, row_key
