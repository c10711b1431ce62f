-- One row for each year of the register and each trigger of consultations asked for; a year without any has one row, of zero.
with
counts as (
    select
        year,
        trigger_code,
        sum(consultation_count) as consultation_count,
        sum(meeting_count) as meeting_count,
        sum(consultation_count) filter (where format_code = 'unknown') as unknown_format_count,
    from marts.chosen_counts($choice)
    group by year, trigger_code
)
select
    years.year,
    counts.trigger_code,
    coalesce(counts.consultation_count, 0) as consultation_count,
    coalesce(counts.meeting_count, 0) as meeting_count,
    coalesce(counts.unknown_format_count, 0) as unknown_format_count,
from marts.register_years($choice) as years
left join counts using (year)
order by years.year, counts.trigger_code
