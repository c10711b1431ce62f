-- The consultations behind each year.
select
    year::varchar as line_key,
    'consultations' as resource,
    row_key,
from marts.not_held
where marts.is_in_register($choice)
  and marts.is_in_years($choice, year)
  and ($line_key is null or year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
order by year, row_key
limit $most
