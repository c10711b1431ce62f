-- One row: the dossier with the most consultations; of several, the one opened last.
select dossier_id
from marts.dossiers
where is_synthetic = $is_synthetic
order by consultation_count desc, opened_on_from desc, dossier_id
limit 1
