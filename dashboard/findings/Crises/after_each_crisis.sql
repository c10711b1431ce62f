-- One row for each crisis, phase (its first eight weeks and the quiet days of the year before) and earlier year: impromptu consultations, and the days of the
-- register that they fell on or could have. A day may be of several crises in one phase: the earlier year is that in which the one before this began. A phase
-- with consultations and not one trigger knows nothing of its pace, and its crisis takes no day from another.
with
phases as (
    select
        phases.crisis_key,
        crises.crisis_names,
        crises.began_on_from,
        year(crises.began_on_from) as year,
        phases.phase_code,
        phases.day,
    from marts.crisis_phases as phases
    inner join marts.crises as crises using (crisis_key)
    where marts.is_in_register($choice)
      and marts.answers($choice, 'crisis', phases.crisis_key)
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
without_trigger as (
    select distinct phases.crisis_key
    from phases
    inner join counts using (day)
    group by phases.crisis_key, phases.phase_code
    having sum(counts.consultation_count) > 0 and sum(counts.consultation_count) = sum(counts.unknown_trigger_count)
),
days as (
    select
        phases.*,
        lag(phases.year) over (
            partition by phases.phase_code, phases.day, without_trigger.crisis_key is not null order by phases.began_on_from, phases.crisis_key) as earlier_year,
    from phases
    left join without_trigger using (crisis_key)
)
select
    days.crisis_key,
    days.crisis_names,
    days.began_on_from,
    days.year,
    days.earlier_year,
    days.phase_code,
    count(*) as day_count,
    coalesce(sum(counts.impromptu_count), 0) as impromptu_count,
    coalesce(sum(counts.consultation_count), 0) as consultation_count,
    coalesce(sum(counts.unknown_trigger_count), 0) as unknown_trigger_count,
from days
left join counts using (day)
where marts.is_in_years($choice, days.year)
group by days.crisis_key, days.crisis_names, days.began_on_from, days.year, days.earlier_year, days.phase_code
order by days.began_on_from, days.crisis_key, days.phase_code, days.earlier_year nulls first
