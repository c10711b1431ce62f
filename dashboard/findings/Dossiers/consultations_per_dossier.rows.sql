-- The dossiers behind each year of opening; the page of each lists its consultations.
select
    opened_year::varchar as line_key,
    'dossiers' as resource,
    row_key,
from marts.chosen_dossiers($choice)
where ($line_key is null or opened_year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
order by opened_year, row_key
limit $most
