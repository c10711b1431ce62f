-- One row for each whole month of the register in the years asked for: its consultations; and one for each of these years, without a month, with how many
-- consultations are known to the year only.
with
counts as (
    select
        year,
        month,
        sum(consultation_count)::bigint as consultation_count,
    from marts.chosen_months($choice)
    group by year, month
)
select
    months.year,
    months.month,
    coalesce(counts.consultation_count, 0) as consultation_count,
from marts.chosen_register_months($choice) as months
left join counts using (month)
union all
select
    year,
    month,
    consultation_count,
from counts
where month is null
order by year, month
