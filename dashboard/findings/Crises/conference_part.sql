-- One row for each conference, week from the twelfth before to the fifth since its beginning (or none, of the other days of its calendar year) and earlier
-- year: the days of the register, and the consultations of the kind asked for that fell on them. Where a week reaches beyond the year it has a row for each.
-- A day may be around several conferences: the earlier year is that in which the one before this began.
with
days as (
    select
        conference_key,
        year,
        lag(year) over (partition by day order by year, conference_key) as earlier_year,
        case when week between -12 and 4 then week end as near_week,
        is_of_year,
        day,
    from marts.conference_days
    where marts.is_in_register($choice)
),
counts as (
    select
        day,
        sum(consultation_count) as consultation_count,
    from marts.chosen_consultation_days($choice)
    group by day
)
select
    days.conference_key,
    days.year,
    days.earlier_year,
    days.near_week as week,
    days.is_of_year,
    count(*) as day_count,
    coalesce(sum(counts.consultation_count), 0) as consultation_count,
from days
left join counts using (day)
where marts.is_in_years($choice, days.year)
group by days.conference_key, days.year, days.earlier_year, days.near_week, days.is_of_year
order by days.year, days.conference_key, days.near_week nulls last, days.is_of_year, days.earlier_year nulls first
