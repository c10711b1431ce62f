-- One row for each day with consultations of the register in the years asked for.
select
    held_on_from as day,
    count(*) as consultation_count,
from marts.chosen_consultations($choice)
where length(held_on) = 10
group by day
order by day
