-- A row for each assent that may be a treaty's last, and for the one before.
select
    treaty_id as line_key,
    'treaty_steps' as resource,
    unnest(row_keys) as row_key,
from marts.chosen_last_assents($choice)
order by line_key, row_key
