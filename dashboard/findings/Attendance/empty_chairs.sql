-- One row for each year, and each of what is known of the chairs at the conclusion of its dossiers: how many dossiers.
select
    year,
    seating_code,
    sum(dossier_count)::bigint as dossier_count,
    sum(with_absent_count)::bigint as with_absent_count,
    sum(with_not_invited_count)::bigint as with_not_invited_count,
    sum(with_cabinet_absent_count)::bigint as with_cabinet_absent_count,
from marts.chosen_conclusion_counts($choice)
group by year, seating_code
order by year, seating_code
