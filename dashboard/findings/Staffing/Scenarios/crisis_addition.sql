-- One row for each crisis and year in which consultations of the register name it: how many do.
select
    crisis_key,
    year,
    sum(consultation_count)::bigint as consultation_count,
from marts.chosen_counts($choice)
where crisis_key is not null
group by crisis_key, year
order by crisis_key, year
