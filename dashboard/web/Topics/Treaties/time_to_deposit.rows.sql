-- One row for each spell behind a state's line.
select
    state_code as line_key,
    'party_actions' as resource,
    row_key,
from marts.depositary_spells
where is_in_analysis
  and signed_year between $from_year and $to_year
order by state_code, row_key
