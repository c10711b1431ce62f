-- One row for each year of the register and each trigger of consultations asked for; a year without any has one row, of zero.
with
years as (
    select distinct year
    from marts.consultation_counts
    where is_synthetic = $is_synthetic
      and year between $from_year and $to_year
),
counts as (
    select
        year,
        trigger_code,
        sum(consultation_count)::bigint as consultation_count,
        sum(meeting_count)::bigint as meeting_count,
    from marts.consultation_counts
    where is_synthetic = $is_synthetic
      and ($trigger is null or trigger_code = $trigger)
      and ($domain is null or policy_domain_code = $domain)
      and ($organisation is null or organisation_code = $organisation)
      and ($crisis is null or crisis_key = $crisis)
    group by year, trigger_code
)
select
    years.year,
    counts.trigger_code,
    coalesce(counts.consultation_count, 0) as consultation_count,
    coalesce(counts.meeting_count, 0) as meeting_count,
from years
left join counts using (year)
order by years.year, counts.trigger_code
