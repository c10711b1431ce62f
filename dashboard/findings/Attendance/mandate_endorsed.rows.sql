-- The rows of attendance behind each entity: those at which it was represented.
select
    entity_id as line_key,
    'attendance' as resource,
    row_key,
from marts.chosen_attendance($choice)
where is_represented
  and ($line_key is null or entity_id = $line_key)
  -- The key begins with the consultation, by which the rows lie: most of them need not be looked at.
  and ($row_key is null or (consultation_id = split_part($row_key, '.', 1) and row_key = $row_key))
-- The consultation first: rows lie by it, so that those beyond the last that is wanted need not be looked at.
order by consultation_id, row_key
limit $most
