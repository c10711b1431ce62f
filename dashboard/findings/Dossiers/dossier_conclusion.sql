-- One row: what is known of the chairs of the competent entities when one dossier was concluded; none where no consultation concluded it.
select
    conclusions.consultation_key,
    conclusions.held_on,
    conclusions.seating_code,
    conclusions.absent_ids,
    conclusions.not_invited_ids,
from marts.conclusions as conclusions
inner join marts.chosen_dossier($choice) as chosen using (dossier_id, is_synthetic)
