-- One row for each dated act of assent of the kind asked for, to a treaty signed in the years asked for.
select
    treaty_id,
    treaty_names,
    parliament_code,
    assented_on,
    shortest_days,
    longest_days,
    case when 'derived' in (confidence_code, signature_confidence_code) then 'derived' else confidence_code end as confidence_code,
    (select count(*) from marts.chosen_treaties($choice) where competence_code = 'mixed') as mixed_treaty_count,
    competence_code = 'mixed' as is_mixed,
    (select min(signed_year) from marts.chosen_treaties($choice) where competence_code = 'mixed') as first_signed_year,
    (select max(signed_year) from marts.chosen_treaties($choice) where competence_code = 'mixed') as last_signed_year,
from marts.chosen_assents($choice)
order by parliament_code, shortest_days, treaty_id
