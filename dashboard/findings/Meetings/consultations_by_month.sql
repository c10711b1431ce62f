-- One row for each whole month of the register in the years asked for: its consultations; and how many consultations of these years are known to the year only,
-- which are in no month.
with
chosen as (
    select
        held_on,
        held_on_from,
    from marts.chosen_consultations($choice)
),
counts as (
    select
        date_trunc('month', held_on_from)::date as month,
        count(*) as consultation_count,
    from chosen
    where length(held_on) >= 7
    group by all
)
select
    months.month,
    coalesce(counts.consultation_count, 0) as consultation_count,
    (select count(*) from chosen where length(held_on) < 7) as unplaced_count,
from marts.chosen_register_months($choice) as months
left join counts using (month)
order by months.month
