-- One row for each conference and week from the twelfth before to the fifth since its beginning, and one for the other days of its calendar year
-- (without a week): the days of the register, and the consultations of the kind asked for that fell on them. Where a week reaches beyond the year it has
-- a row for each. Beside it all consultations together, in which a day around several conferences counts once.
with
days as (
    select
        *,
        case when week between -12 and 4 then week end as near_week,
    from marts.chosen_conference_days($choice)
),
counts as (
    select
        day,
        sum(consultation_count) as consultation_count,
    from marts.chosen_consultation_days($choice)
    group by day
),
together as (
    select coalesce(sum(consultation_count), 0) as consultation_count
    from counts
    semi join days using (day)
)
select
    days.conference_key,
    days.year,
    days.near_week as week,
    days.is_of_year,
    count(*) as day_count,
    coalesce(sum(counts.consultation_count), 0) as consultation_count,
    any_value(together.consultation_count) as together_count,
from days
cross join together
left join counts using (day)
group by days.conference_key, days.year, days.near_week, days.is_of_year
order by days.year, days.conference_key, days.near_week nulls last, days.is_of_year
