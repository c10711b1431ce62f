-- The assents behind each parliament and period.
select
    concat_ws('-', parliament_code, ((signed_year // 5) * 5)::varchar) as line_key,
    'treaty_steps' as resource,
    row_key,
    confidence_code,
from marts.assent_durations
where signed_year is not null
order by line_key, row_key
