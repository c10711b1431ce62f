-- Two rows for each documented assent behind a line: the act itself and the signature that its days are counted from.
with
asked as (
    from marts.chosen_assents($choice)
)
select parliament_code as line_key, 'treaty_steps' as resource, row_key
from asked
union
select parliament_code, signature_resource, signature_row_key
from asked
order by line_key, resource, row_key
