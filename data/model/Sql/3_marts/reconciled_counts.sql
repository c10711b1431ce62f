-- One row for each year that the register or a documented yearly count knows: Coormulti's meetings by either, and the difference.
-- A consultation without a format may have been a meeting: a year of such alone has no count, and a year with any has no difference.
create table marts.reconciled_counts as
with
counted as (
    select
        year,
        is_synthetic,
        if(bool_and(format_code = 'unknown'), null, count(*) filter (where is_meeting)) as register_count,
        count(*) filter (where format_code = 'unknown') as unknown_format_count,
    from core.register
    group by year, is_synthetic
),
-- Of several figures for one whole year, the best documented one.
documented as (
    select
        year,
        arg_min(value, (confidence_code <> 'documented', row_key)) as documented_count,
        arg_min(row_key, (confidence_code <> 'documented', row_key)) as documented_row_key,
        arg_min(confidence_code, (confidence_code <> 'documented', row_key)) as documented_confidence_code,
    from typed.annual_counts
    where body_code = 'coormulti'
      and measure_code = 'meetings_held'
      and period_note is null
      and not is_synthetic
    group by year
)
select
    year,
    counted.register_count,
    counted.unknown_format_count,
    documented.documented_count,
    documented.documented_row_key,
    documented.documented_confidence_code,
    if(counted.unknown_format_count = 0, counted.register_count - documented.documented_count, null) as difference,
    counted.is_synthetic,
from counted
full join documented using (year)
order by year, counted.is_synthetic
