-- One row for each crisis, stretch of thirty days from 180 days before its beginning to 180 after, and earlier year: its days of its own, how many belong to
-- another crisis, and the impromptu consultations that fell on its own. A day may be around several crises: the earlier year is that in which the one before
-- this began whose own day it is as well.
with
days as (
    select
        windows.crisis_key,
        crises.began_on_from,
        year(crises.began_on_from) as year,
        windows.stretch,
        windows.day,
        windows.is_of_another,
        lag(year(crises.began_on_from)) over (partition by windows.day, windows.is_of_another order by crises.began_on_from, windows.crisis_key) as earlier_year,
    from marts.crisis_windows as windows
    inner join marts.crises as crises using (crisis_key)
    where marts.is_in_register($choice)
      and marts.answers($choice, 'crisis', windows.crisis_key)
),
counts as (
    select
        day,
        sum(impromptu_count) as impromptu_count,
        sum(consultation_count) as consultation_count,
        sum(unknown_trigger_count) as unknown_trigger_count,
    from marts.chosen_consultation_days($choice)
    group by day
)
select
    days.crisis_key,
    days.began_on_from,
    days.year,
    days.earlier_year,
    days.stretch,
    count(*) filter (where not days.is_of_another) as day_count,
    count(*) filter (where days.is_of_another) as day_of_another_count,
    coalesce(sum(counts.impromptu_count) filter (where not days.is_of_another), 0) as impromptu_count,
    coalesce(sum(counts.consultation_count) filter (where not days.is_of_another), 0) as consultation_count,
    coalesce(sum(counts.unknown_trigger_count) filter (where not days.is_of_another), 0) as unknown_trigger_count,
from days
left join counts using (day)
where marts.is_in_years($choice, days.year)
group by days.crisis_key, days.began_on_from, days.year, days.earlier_year, days.stretch
order by days.began_on_from, days.crisis_key, days.stretch, days.earlier_year nulls first
