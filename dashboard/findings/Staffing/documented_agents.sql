-- One row for each documented number of agents of Coormulti's unit: heads, not full-time equivalents.
select
    as_of,
    value,
from marts.staffing
where unit_code = 'm01'
  and measure_code = 'agents'
  and confidence_code = 'documented'
  and value is not null
order by as_of
