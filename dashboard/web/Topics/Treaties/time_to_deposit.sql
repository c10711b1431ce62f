-- One row for each spell from signature to consent to be bound that enters the estimates.
select
    state_code,
    duration_days,
    is_observed,
    confidence_code,
from marts.depositary_spells
where is_in_analysis
  and signed_year between $from_year and $to_year
order by state_code, duration_days
