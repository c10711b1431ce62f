-- One row for each spell of Belgium from signature to consent to be bound that enters the estimates, with the cohort of its signature.
select
    treaty_key,
    marts.signing_cohort(signed_year) as cohort_code,
    signed_year,
    duration_days,
    is_observed,
    confidence_code,
from marts.chosen_spells($choice)
where state_code = 'BEL'
order by signed_year, duration_days, treaty_key
