-- One row for each year of which the ministry's register knows the staff of Coormulti's unit on every day.
select
    year,
    fte,
from marts.staff_years
where unit_code = 'm01'
  and not is_synthetic
  and covered_days = year_days
order by year
