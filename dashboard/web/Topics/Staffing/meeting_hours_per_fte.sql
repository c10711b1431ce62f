-- One row for each year in which the register holds meetings: how many, the length of those whose length is known, and the full-time
-- equivalents of Coormulti's unit with the part of the year for which they are known.
with
counts as (
    select
        year,
        sum(meeting_count) as meeting_count,
        sum(duration_count) as duration_count,
        sum(duration_minutes) as duration_minutes,
    from marts.consultation_counts
    where format_code in ('in_person', 'video', 'hybrid')
      and is_synthetic = $is_synthetic
      and year between $from_year and $to_year
      and ($format is null or format_code = $format)
      and ($trigger is null or trigger_code = $trigger)
      and ($domain is null or policy_domain_code = $domain)
      and ($organisation is null or organisation_code = $organisation)
      and ($crisis is null or crisis_key = $crisis)
    group by year
),
staff as (
    select *
    from marts.staff_years
    where unit_code = 'm01'
      and is_synthetic = $is_synthetic
      and year between $from_year and $to_year
)
select
    year,
    coalesce(counts.meeting_count, 0) as meeting_count,
    coalesce(counts.duration_count, 0) as duration_count,
    coalesce(counts.duration_minutes, 0) as duration_minutes,
    staff.fte,
    staff.covered_days,
    staff.year_days,
    staff.post_count,
from counts
full join staff using (year)
order by year
