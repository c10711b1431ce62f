-- One row for each year of the register and each outcome of consultations asked for; a year without any has one row, of zero.
with
counts as (
    select year, outcome_code, sum(consultation_count) as consultation_count
    from marts.chosen_counts($choice)
    group by year, outcome_code
)
select
    years.year,
    counts.outcome_code,
    coalesce(counts.consultation_count, 0) as consultation_count,
from marts.register_years($choice) as years
left join counts using (year)
order by years.year, counts.outcome_code
