-- One row for each year in which the register holds consultations: meetings and procedures, and the full-time equivalents of Coormulti's unit
-- with the part of the year for which they are known.
with
counts as (
    select
        year,
        sum(consultation_count) as consultation_count,
        sum(meeting_count) as meeting_count,
        sum(consultation_count) filter (where format_code in ('written', 'silence')) as procedure_count,
    from marts.consultation_counts
    where is_synthetic = $is_synthetic
      and year between $from_year and $to_year
      and ($format is null or format_code = $format)
      and ($trigger is null or trigger_code = $trigger)
      and ($domain is null or policy_domain_code = $domain)
      and ($organisation is null or organisation_code = $organisation)
      and ($crisis is null or crisis_key = $crisis)
    group by year
),
staff as (
    select
        year,
        fte,
        covered_days,
        year_days,
        post_count,
    from marts.staff_years
    where unit_code = 'm01'
      and is_synthetic = $is_synthetic
      and year between $from_year and $to_year
)
select
    year,
    coalesce(counts.consultation_count, 0) as consultation_count,
    coalesce(counts.meeting_count, 0) as meeting_count,
    coalesce(counts.procedure_count, 0) as procedure_count,
    staff.fte,
    staff.covered_days,
    staff.year_days,
    staff.post_count,
from counts
full join staff using (year)
order by year
