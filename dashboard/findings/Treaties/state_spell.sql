-- One row for each spell of a state from signature to consent to be bound that enters the estimates.
select
    treaty_key,
    state_code,
    signed_year,
    duration_days,
    is_observed,
    confidence_code,
from marts.chosen_spells($choice)
order by state_code, duration_days, treaty_key
