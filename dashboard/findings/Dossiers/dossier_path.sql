-- One row for each consultation that treated one dossier, in the order of time.
select
    consultations.row_key,
    consultations.held_on,
    consultations.held_on_from,
    consultations.format_code,
    consultations.is_meeting,
    consultations.trigger_code,
    consultations.outcome_code,
    consultations.is_concluding,
    consultations.invited_count,
    consultations.represented_count,
from marts.dossier_consultations as consultations
inner join marts.chosen_dossier($choice) as chosen using (dossier_id, is_synthetic)
order by consultations.held_on_from, consultations.row_key
