-- The row behind each year.
select
    year::varchar as line_key,
    'annual_counts' as resource,
    row_key,
from marts.annual_counts
where body_code = 'coormulti'
  and measure_code = 'meetings_held'
  and year between $from_year and $to_year
order by year
