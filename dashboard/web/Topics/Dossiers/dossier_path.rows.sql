-- Each consultation is its own row of the record.
with
-- Where no dossier is asked for: the one with the most consultations, and of several the one opened last.
chosen as (
    select dossier_id
    from marts.dossiers
    where is_synthetic = $is_synthetic
      and ($dossier is null or dossier_id = $dossier)
    order by consultation_count desc, opened_on_from desc, dossier_id
    limit 1
)
select
    consultations.row_key as line_key,
    'consultations' as resource,
    consultations.row_key,
from marts.dossier_consultations as consultations
inner join chosen using (dossier_id)
where consultations.is_synthetic = $is_synthetic
  and ($line_key is null or consultations.row_key = $line_key)
  and ($row_key is null or consultations.row_key = $row_key)
order by consultations.row_key
limit $most
