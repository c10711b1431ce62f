-- One row for each crisis and phase, its first eight weeks and the quiet days of the year before, and one for each phase of all crises
-- together (without a crisis), in which a day counts once: impromptu consultations, and the days of the register that they fell on or could have.
with
phases as (
    from marts.chosen_crisis_phases($choice)
),
days as (
    select crisis_key, phase_code, day
    from phases
    union all
    select distinct null as crisis_key, phase_code, day
    from phases
),
counts as (
    select
        day,
        sum(impromptu_count) as impromptu_count,
    from marts.chosen_impromptu_days($choice)
    group by day
),
counted as (
    select
        days.crisis_key,
        days.phase_code,
        count(*) as day_count,
        coalesce(sum(counts.impromptu_count), 0) as impromptu_count,
    from days
    left join counts using (day)
    group by days.crisis_key, days.phase_code
)
select
    counted.crisis_key,
    crises.crisis_name,
    crises.began_on_from,
    counted.phase_code,
    counted.day_count,
    counted.impromptu_count,
from counted
left join marts.crises as crises using (crisis_key)
order by crises.began_on_from nulls last, counted.crisis_key, counted.phase_code
