-- One row for each consultation of the register: the rows behind what is counted.
create view marts.register_consultations as
select
    row_key,
    consultation_id,
    year,
    held_on,
    held_on_from,
    requested_on,
    notice_days,
    format_code,
    is_meeting,
    trigger_code,
    policy_domain_code,
    organisation_code,
    crisis_key,
    series_code,
    outcome_code,
    duration_minutes,
    confidence_code,
    is_synthetic,
from core.register
