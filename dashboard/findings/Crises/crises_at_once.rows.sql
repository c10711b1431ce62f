-- The impromptu consultations behind each number of crises that run in a month.
with
running as (
    select
        month,
        count(*) as running_count,
    from marts.chosen_running_crises($choice)
    group by month
),
months as (
    select
        month,
        coalesce(running.running_count, 0)::varchar as line_key,
    from marts.chosen_register_months($choice)
    left join running using (month)
)
select
    months.line_key,
    'consultations' as resource,
    consultations.row_key,
from months
inner join marts.impromptu_of_days($choice) as consultations on date_trunc('month', consultations.held_on_from) = months.month
where ($line_key is null or months.line_key = $line_key)
  and ($row_key is null or consultations.row_key = $row_key)
order by months.line_key, consultations.row_key
limit $most
