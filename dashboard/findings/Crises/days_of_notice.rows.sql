-- The meetings of known notice behind each year and trigger.
select
    year || ':' || trigger_code as line_key,
    'consultations' as resource,
    row_key,
from marts.chosen_consultations($choice)
where notice_days is not null
  and trigger_code in ('impromptu', 'anticipatory')
  and ($line_key is null or year || ':' || trigger_code = $line_key)
  and ($row_key is null or row_key = $row_key)
order by row_key
limit $most
