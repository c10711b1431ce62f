-- The dossiers behind each year of opening: those that were met on, on days that are known.
select
    opened_year::varchar as line_key,
    'dossiers' as resource,
    row_key,
from marts.chosen_dossier_courses($choice)
inner join marts.opening_years($choice) as years using (opened_year)
where years.has_known_formats
  and is_dated
  and ($line_key is null or opened_year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
order by opened_year, row_key
limit $most
