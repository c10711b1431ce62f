-- Two rows for each documented assent behind a line: the act itself and the signature that its days are counted from.
select distinct
    parliament_code as line_key,
    'treaty_steps' as resource,
    unnest([row_key, signature_row_key]) as row_key,
from marts.chosen_assents($choice)
order by line_key, row_key
