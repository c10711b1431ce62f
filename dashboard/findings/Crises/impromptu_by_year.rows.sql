-- The impromptu consultations behind each year and crisis; those that name no crisis are under none.
select
    year || ':' || coalesce(crisis_key, 'none') as line_key,
    'consultations' as resource,
    row_key,
from marts.chosen_consultations($choice)
where trigger_code = 'impromptu'
  and ($line_key is null or year || ':' || coalesce(crisis_key, 'none') = $line_key)
  and ($row_key is null or row_key = $row_key)
order by row_key
limit $most
