-- One row for each year in which the register holds consultations or staff: meetings and procedures, and the full-time equivalents of Coormulti's
-- unit with the part of the year for which they are known.
with
counts as (
    select
        year,
        sum(consultation_count) as consultation_count,
        sum(meeting_count) as meeting_count,
        sum(consultation_count) filter (where format_code in ('written', 'silence')) as procedure_count,
    from marts.chosen_counts($choice)
    group by year
),
staff as (
    from marts.chosen_staff_years($choice)
)
select
    year,
    coalesce(counts.consultation_count, 0) as consultation_count,
    coalesce(counts.meeting_count, 0) as meeting_count,
    coalesce(counts.procedure_count, 0) as procedure_count,
    staff.fte,
    coalesce(staff.covered_days, 0) as covered_days,
    coalesce(staff.year_days, 0) as year_days,
    coalesce(staff.post_count, 0) as post_count,
from counts
full join staff using (year)
order by year
