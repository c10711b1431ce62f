-- The row of the record that states each claim; of the others no row does.
select
    statement_id as line_key,
    'statements' as resource,
    row_key,
    confidence_code,
from marts.statements
order by row_key
