-- One row for each measure of the staffing model: the office's own value, of its latest year, or else the assumption.
-- A value of a synthetic package is a row beside it, and holds beside a synthetic register alone.
create table marts.model_standards as
with
own as (
    select *
    from marts.activity_standards
    where confidence_code in ('register', 'synthetic')
      and value is not null
    qualify row_number() over (partition by measure_code, is_synthetic order by year desc nulls last, row_key) = 1
),
assumed as (
    select *
    from marts.activity_standards
    where confidence_code = 'assumed'
      and value is not null
    qualify row_number() over (partition by measure_code order by row_key) = 1
),
standards as (
    from own
    union all
    select assumed.*
    from assumed
    where measure_code not in (select measure_code from own where not is_synthetic)
)
select
    row_key,
    measure_code,
    measures.unit,
    value,
    low,
    high,
    applies_to,
    year,
    source_id,
    source_title,
    confidence_code,
    confidence_code <> 'assumed' as replaces_assumption,
    is_synthetic,
    note,
from core.model_measures as measures
inner join standards using (measure_code)
order by measure_code, is_synthetic
