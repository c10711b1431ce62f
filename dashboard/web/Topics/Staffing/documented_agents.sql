-- One row for each documented number of agents of Coormulti's unit: heads, not full-time equivalents.
select
    as_of,
    value,
    source_title,
from marts.staffing
where unit_code = 'm01'
  and measure_code = 'agents'
  and confidence_code = 'documented'
order by as_of
