-- Each consultation is its own row of the record.
select
    row_key as line_key,
    'consultations' as resource,
    row_key,
from marts.dossier_consultations
where dossier_id = $dossier
  and is_synthetic = $is_synthetic
  and held_on_from is not null
  and ($line_key is null or row_key = $line_key)
  and ($row_key is null or row_key = $row_key)
order by row_key
limit $most
