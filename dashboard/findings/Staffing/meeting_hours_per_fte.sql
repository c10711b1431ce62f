-- One row for each year in which the register holds consultations or staff: how many meetings, the length of those whose length is known, the
-- consultations that may have been meetings, and the full-time equivalents of Coormulti's unit with the part of the year for which they are known.
with
counts as (
    select
        year,
        sum(meeting_count) as meeting_count,
        sum(duration_count) filter (where format_code in ('in_person', 'video', 'hybrid')) as duration_count,
        sum(duration_minutes) filter (where format_code in ('in_person', 'video', 'hybrid')) as duration_minutes,
        sum(consultation_count) filter (where format_code = 'unknown') as unknown_format_count,
    from marts.chosen_counts($choice)
    group by year
),
staff as (
    from marts.chosen_staff_years($choice)
)
select
    year,
    coalesce(counts.meeting_count, 0) as meeting_count,
    coalesce(counts.duration_count, 0) as duration_count,
    coalesce(counts.duration_minutes, 0) as duration_minutes,
    coalesce(counts.unknown_format_count, 0) as unknown_format_count,
    staff.fte,
    coalesce(staff.covered_days, 0) as covered_days,
    coalesce(staff.year_days, 0) as year_days,
    coalesce(staff.post_count, 0) as post_count,
from counts
full join staff using (year)
order by year
