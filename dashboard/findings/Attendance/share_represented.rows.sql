-- The rows of attendance behind each entity and year.
select
    entity_id || ':' || year as line_key,
    'attendance' as resource,
    row_key,
from marts.chosen_attendance($choice)
where ($line_key is null or (entity_id = split_part($line_key, ':', 1) and year = try_cast(split_part($line_key, ':', 2) as integer)))
  -- The key begins with the consultation, by which the rows lie: most of them need not be looked at.
  and ($row_key is null or (consultation_id = split_part($row_key, '.', 1) and row_key = $row_key))
-- The consultation first: rows lie by it, so that those beyond the last that is wanted need not be looked at.
order by consultation_id, row_key
limit $most
