-- One row for each crisis and phase, its first eight weeks and the quiet days of the year before, and one for each phase of all crises
-- together (without a crisis), in which a day counts once: impromptu consultations, and the days of the register that they fell on or could have.
-- A phase with consultations and not one trigger knows nothing of its pace, and its crisis is no part of all together.
with
phases as (
    from marts.chosen_crisis_phases($choice)
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
alone as (
    select
        phases.crisis_key,
        coalesce(sum(counts.consultation_count), 0) > 0
            and sum(counts.consultation_count) = sum(counts.unknown_trigger_count) as knows_no_trigger,
    from phases
    left join counts using (day)
    group by phases.crisis_key, phases.phase_code
),
days as (
    select crisis_key, phase_code, day
    from phases
    union all
    select distinct null as crisis_key, phase_code, day
    from phases
    anti join (select crisis_key from alone where knows_no_trigger) using (crisis_key)
),
counted as (
    select
        days.crisis_key,
        days.phase_code,
        count(*) as day_count,
        coalesce(sum(counts.impromptu_count), 0) as impromptu_count,
        coalesce(sum(counts.consultation_count), 0) as consultation_count,
        coalesce(sum(counts.unknown_trigger_count), 0) as unknown_trigger_count,
    from days
    left join counts using (day)
    group by days.crisis_key, days.phase_code
)
select
    counted.crisis_key,
    crises.crisis_names,
    crises.began_on_from,
    counted.phase_code,
    counted.day_count,
    counted.impromptu_count,
    counted.consultation_count,
    counted.unknown_trigger_count,
from counted
left join marts.crises as crises using (crisis_key)
order by crises.began_on_from nulls last, counted.crisis_key, counted.phase_code
