-- The row behind each figure.
select
    row_key as line_key,
    'annual_counts' as resource,
    row_key,
from marts.annual_counts
where body_code = 'dge'
  and measure_code in ('meetings_held', 'meetings_per_year_lower_bound')
  and (year is null or marts.is_in_years($choice, year))
order by row_key
