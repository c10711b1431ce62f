-- One row: how many rows of attendance stand behind the shares.
select coalesce(sum(row_count), 0) as row_count
from marts.chosen_attendance_counts($choice)
