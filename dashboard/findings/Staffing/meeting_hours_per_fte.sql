-- One row for each year in which the register holds meetings or staff: how many, the length of those whose length is known, and the full-time
-- equivalents of Coormulti's unit with the part of the year for which they are known.
with
counts as (
    select
        year,
        sum(meeting_count) as meeting_count,
        sum(duration_count) as duration_count,
        sum(duration_minutes) as duration_minutes,
    from marts.chosen_counts($choice)
    where format_code in ('in_person', 'video', 'hybrid')
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
    staff.fte,
    coalesce(staff.covered_days, 0) as covered_days,
    coalesce(staff.year_days, 0) as year_days,
    coalesce(staff.post_count, 0) as post_count,
from counts
full join staff using (year)
order by year
