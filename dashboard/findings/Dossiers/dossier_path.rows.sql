-- Each consultation is its own row of the record.
select
    consultations.row_key as line_key,
    'consultations' as resource,
    consultations.row_key,
from marts.dossier_consultations as consultations
inner join marts.chosen_dossier($choice) as chosen using (dossier_id, is_synthetic)
where ($line_key is null or consultations.row_key = $line_key)
  and ($row_key is null or consultations.row_key = $row_key)
order by consultations.row_key
limit $most
