-- The row of each treaty that the words and the facets leave.
select
    row_key as line_key,
    'treaties' as resource,
    row_key,
from marts.found_treaties($choice)
order by row_key
