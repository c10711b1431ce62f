-- One row for each measure of the staffing model: the ministry's own figure, or else what is assumed until it is measured.
select
    measure_code,
    unit,
    value,
    low,
    high,
    confidence_code,
    row_key,
    source_title,
from marts.chosen_model_standards($choice)
where value is not null
order by measure_code
