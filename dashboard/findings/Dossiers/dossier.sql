-- One row: what the register says of one dossier, the one asked for or else the one with the most consultations.
select
    dossier_id,
    row_key,
    title,
    policy_domain_code,
    organisation_code,
    classification_code,
    opened_on,
    closed_on,
    closed_on_missing,
    consultation_count,
    meeting_count,
    unknown_format_count,
    impromptu_count,
    unknown_trigger_count,
from marts.chosen_dossier($choice)
