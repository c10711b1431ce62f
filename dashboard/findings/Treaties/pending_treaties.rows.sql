-- The row that states that a treaty is pending, those that name who was awaited, and the signature that its age is counted from.
with
asked as (
    from marts.chosen_pending_treaties($choice)
),
behind as (
    select treaty_key as line_key, statement_resource as resource, statement_row_key as row_key
    from asked
    union all
    select treaty_key, signature_resource, signature_row_key
    from asked
    union all
    select treaty_key, 'competent_parliaments', unnest(awaited_row_keys)
    from asked
)
select distinct line_key, resource, row_key
from behind
where row_key is not null
order by line_key, resource, row_key
