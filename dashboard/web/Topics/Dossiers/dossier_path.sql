-- One row for each consultation that treated one dossier, in the order of time.
select
    row_key,
    consultation_id,
    held_on,
    held_on_from,
    format_code,
    is_meeting,
    trigger_code,
    outcome_code,
    is_concluding,
    invited_count,
    represented_count,
    confidence_code,
from marts.dossier_consultations
where dossier_id = $dossier
  and is_synthetic = $is_synthetic
  and held_on_from is not null
order by held_on_from, consultation_id
