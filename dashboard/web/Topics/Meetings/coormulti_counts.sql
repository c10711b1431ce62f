-- One row for each documented count of all Coormulti meetings of a year.
select
    row_key,
    year,
    value,
    source_title,
    confidence_code,
from marts.annual_counts
where body_code = 'coormulti'
  and measure_code = 'meetings_held'
  and year between $from_year and $to_year
order by year
