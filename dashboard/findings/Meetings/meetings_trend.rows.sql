-- The consultations behind each year: the meetings that are counted, and the procedures and unknown formats that are not.
select
    year::varchar as line_key,
    'consultations' as resource,
    row_key,
from marts.chosen_consultations($choice)
where ($line_key is null or year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
order by year, row_key
limit $most
