-- One row for each year with a count of all Coormulti meetings and for each side that counted: public sources, or the ministry itself.
-- Of several figures of one side for one year, the best documented one. A figure of half a year is not that of the year.
select
    year,
    value,
    source_title,
    confidence_code,
    confidence_code <> 'register' as is_public,
from marts.annual_counts
where body_code = 'coormulti'
  and measure_code = 'meetings_held'
  and period_note is null
  and not is_synthetic
  and marts.is_in_years($choice, year)
qualify row_number() over (partition by year, is_public order by confidence_code <> 'documented', row_key) = 1
order by year, is_public
