-- The rows behind each year: its consultations, and the standards by which work is counted.
select
    year::varchar as line_key,
    resource,
    row_key,
from marts.rows_of_work($choice)
where ($line_key is null or year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
  and resource <> 'staffing'
-- Of a long year the few posts and standards are not cut off.
order by line_key, resource = 'consultations', resource desc, row_key
limit $most
