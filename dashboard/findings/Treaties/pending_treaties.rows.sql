-- The row that states that a treaty is pending, and the signature that its age is counted from.
with
asked as (
    from marts.chosen_pending_treaties($choice)
)
select treaty_key as line_key, resource, row_key
from asked
union all
select treaty_key, 'treaty_steps', signature_row_key
from asked
where signature_row_key is not null
order by line_key, resource, row_key
