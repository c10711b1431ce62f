-- The anticipatory consultations behind each level of impromptu work: of months with less than half of the mean month of their year, less than it,
-- less than twice of it, and more. A month of which no trigger is known is in none.
with
counts as (
    select
        date_trunc('month', day)::date as month,
        sum(impromptu_count) as impromptu_count,
        sum(consultation_count) as consultation_count,
        sum(unknown_trigger_count) as unknown_trigger_count,
    from marts.chosen_consultation_days($choice)
    group by all
),
months as (
    select
        months.month,
        coalesce(counts.impromptu_count, 0) / avg(coalesce(counts.impromptu_count, 0)) over (partition by months.year) as of_mean,
    from marts.chosen_register_months($choice) as months
    left join counts using (month)
    where counts.month is null
       or counts.unknown_trigger_count < counts.consultation_count
),
levels as (
    select
        month,
        case when of_mean < 0.5 then 'few' when of_mean < 1 then 'below' when of_mean < 2 then 'above' else 'many' end as line_key,
    from months
    where isfinite(of_mean)
)
select
    levels.line_key,
    'consultations' as resource,
    consultations.row_key,
from levels
inner join marts.consultations_of_days($choice) as consultations on date_trunc('month', consultations.held_on_from) = levels.month
where consultations.trigger_code = 'anticipatory'
  and ($line_key is null or levels.line_key = $line_key)
  and ($row_key is null or consultations.row_key = $row_key)
order by levels.line_key, consultations.row_key
limit $most
