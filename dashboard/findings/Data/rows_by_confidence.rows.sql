-- The accepted rows of each resource.
select
    resource as line_key,
    resource,
    row_key,
from marts.rows
where confidence_code is not null
  and ($line_key is null or resource = $line_key)
  and ($row_key is null or row_key = $row_key)
limit $most
