-- One row for each figure on working time that the staffing model takes.
select
    measure_code,
    value,
    low,
    high,
    year,
    is_level_a,
    confidence_code,
    row_key,
    source_title,
    is_taken,
from marts.time_standards
order by measure_code, year, row_key
