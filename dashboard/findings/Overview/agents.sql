-- One row: the agents of M0.1 that a source documents last.
select
    value,
    as_of,
    confidence_code,
from marts.staffing
where unit_code = 'm01'
  and measure_code = 'agents'
order by as_of_from desc nulls last
limit 1
