-- One row for each dated assent to any treaty of a line's parliament.
select
    parliament_code as line_key,
    'treaty_steps' as resource,
    row_key,
    confidence_code,
from marts.dated_assents($choice)
where parliament_code in ('walloon', 'flemish', 'brussels', 'french_community', 'german_speaking', 'cocom')
order by parliament_code, row_key
