-- One row for each documented count of the meetings of the European coordination service; the undated lower bound has no year.
select
    row_key,
    year,
    value,
    measure_code,
    source_title,
    confidence_code,
from marts.annual_counts
where body_code = 'dge'
  and measure_code in ('meetings_held', 'meetings_per_year_lower_bound')
order by year nulls last
