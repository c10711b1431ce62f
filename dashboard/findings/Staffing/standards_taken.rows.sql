-- The rows of standards that the model takes, each behind its own line.
select
    row_key as line_key,
    'activity_standards' as resource,
    row_key,
    confidence_code,
from marts.chosen_standards($choice)
order by line_key
