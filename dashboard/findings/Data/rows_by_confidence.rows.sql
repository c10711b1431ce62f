-- The accepted rows of each resource.
select
    resource as line_key,
    resource,
    row_key,
from marts.keyed_rows
where confidence_code is not null
  and ($line_key is null or resource = $line_key)
  -- The first cell of a key lies between its first part and its whole: most rows need not be looked at.
  and ($row_key is null or (key_begins between split_part($row_key, '.', 1) and $row_key and row_key = $row_key))
limit $most
