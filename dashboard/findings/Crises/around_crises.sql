-- One row for each crisis and stretch of thirty days from 180 days before its beginning to 180 after: its days of its own, how many belong to
-- another crisis, and the impromptu consultations that fell on its own; beside all of them together, in which a day around two crises counts once.
with
days as (
    from marts.chosen_crisis_windows($choice)
),
counts as (
    select
        day,
        sum(impromptu_count) as impromptu_count,
        sum(consultation_count) as consultation_count,
        sum(unknown_trigger_count) as unknown_trigger_count,
    from marts.chosen_consultation_days($choice)
    group by day
),
together as (
    select coalesce(sum(impromptu_count), 0) as impromptu_count
    from counts
    semi join (from days where not is_of_another) as own using (day)
)
select
    days.crisis_key,
    crises.began_on_from,
    days.stretch,
    count(*) filter (where not days.is_of_another) as day_count,
    count(*) filter (where days.is_of_another) as day_of_another_count,
    coalesce(sum(counts.impromptu_count) filter (where not days.is_of_another), 0) as impromptu_count,
    coalesce(sum(counts.consultation_count) filter (where not days.is_of_another), 0) as consultation_count,
    coalesce(sum(counts.unknown_trigger_count) filter (where not days.is_of_another), 0) as unknown_trigger_count,
    any_value(together.impromptu_count) as together_count,
from days
cross join together
inner join marts.crises as crises using (crisis_key)
left join counts using (day)
group by days.crisis_key, crises.began_on_from, days.stretch
order by crises.began_on_from, days.crisis_key, days.stretch
