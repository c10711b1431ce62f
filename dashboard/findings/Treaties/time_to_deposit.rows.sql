-- One row for each spell behind a state's line.
select
    state_code as line_key,
    'party_actions' as resource,
    row_key,
from marts.chosen_spells($choice)
order by state_code, row_key
