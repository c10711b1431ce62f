-- One row for each consultation that treated one dossier, in the order of time.
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
    consultations.dossier_id,
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
inner join chosen using (dossier_id)
where consultations.is_synthetic = $is_synthetic
order by consultations.held_on_from, consultations.row_key
