-- The row behind the count of each year and side.
select
    if(confidence_code = 'register', year || ':ministry', year::varchar) as line_key,
    'annual_counts' as resource,
    row_key,
from marts.annual_counts
where body_code = 'coormulti'
  and measure_code = 'meetings_held'
  and period_note is null
  and not is_synthetic
  and marts.is_in_years($choice, year)
order by year, line_key, row_key
