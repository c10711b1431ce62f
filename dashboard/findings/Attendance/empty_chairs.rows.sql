-- The dossiers behind each year of conclusion; the page of each lists its consultations.
select
    year::varchar as line_key,
    'dossiers' as resource,
    row_key,
from marts.chosen_conclusions($choice)
where ($line_key is null or year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
order by year, row_key
limit $most
