-- One row for each whole month of the register in the years asked for: how many crises run in it, and its consultations, those that are known to the day.
with
running as (
    select
        month,
        count(*) as running_count,
    from marts.chosen_running_crises($choice)
    group by month
),
counts as (
    select
        date_trunc('month', day)::date as month,
        sum(impromptu_count) as impromptu_count,
        sum(consultation_count) as consultation_count,
        sum(unknown_trigger_count) as unknown_trigger_count,
    from marts.chosen_consultation_days($choice)
    group by all
)
select
    months.month,
    months.day_count,
    coalesce(running.running_count, 0) as running_count,
    coalesce(counts.impromptu_count, 0) as impromptu_count,
    coalesce(counts.consultation_count, 0) as consultation_count,
    coalesce(counts.unknown_trigger_count, 0) as unknown_trigger_count,
from marts.chosen_register_months($choice) as months
left join running using (month)
left join counts using (month)
order by months.month
