-- One row for each dated act of assent of the kind asked for, to a treaty signed in the years asked for.
select
    signed_year,
    treaty_id,
    treaty_names,
    parliament_code,
    assented_on,
    shortest_days,
    longest_days,
    case when 'derived' in (confidence_code, signature_confidence_code) then 'derived' else confidence_code end as confidence_code,
    competence_code = 'mixed' as is_mixed,
from marts.chosen_assents($choice)
order by signed_year, parliament_code, shortest_days, treaty_id
