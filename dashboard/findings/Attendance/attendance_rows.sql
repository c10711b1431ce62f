-- One row for each year: how many rows of attendance stand behind the shares.
select
    year,
    sum(row_count) as row_count,
from marts.chosen_attendance_counts($choice)
group by year
order by year
