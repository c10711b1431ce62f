-- The rows behind: the standards by which work is counted, and the consultations of the years asked for.
select distinct
    'all' as line_key,
    resource,
    row_key,
from marts.rows_of_work($choice)
where ($line_key is null or $line_key = 'all')
  and ($row_key is null or row_key = $row_key)
  and resource <> 'staffing'
order by resource, row_key
limit $most
