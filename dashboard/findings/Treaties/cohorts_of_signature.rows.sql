-- One row for each spell of Belgium behind a cohort's line.
select
    marts.signing_cohort(signed_year) as line_key,
    'party_actions' as resource,
    row_key,
from marts.chosen_spells($choice)
where state_code = 'BEL'
order by line_key, row_key
