-- One row for each spell of Belgium from signature to ratification, signed since the cooperation agreement of 1994.
select
    duration_days,
    is_observed,
from marts.depositary_spells
where is_in_analysis
  and state_code = 'BEL'
  and signed_year >= $from_year
order by duration_days
