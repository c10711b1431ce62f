-- The row that states that a treaty is pending, and the signature that its age is counted from.
with
asked as (
    from marts.pending_treaties
    where signed_year between $from_year and $to_year
)
select treaty_key as line_key, resource, row_key
from asked
union all
select treaty_key, 'treaty_steps', signature_row_key
from asked
where signature_row_key is not null
order by line_key, resource, row_key
