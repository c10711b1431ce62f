-- The dossiers behind each line: those that the filters and the search leave, on whatever page they stand.
select
    row_key as line_key,
    'dossiers' as resource,
    row_key,
from marts.found_dossiers($choice)
where ($line_key is null or row_key = $line_key)
  and ($row_key is null or row_key = $row_key)
order by row_key
limit $most
