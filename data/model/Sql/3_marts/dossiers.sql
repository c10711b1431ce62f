-- One row for each dossier of the register, with the consultations that treated it.
create table marts.dossiers as
with
treated as (
    select
        dossier_id,
        is_synthetic,
        count(*) as consultation_count,
        count(*) filter (where is_meeting) as meeting_count,
        count(*) filter (where format_code = 'unknown') as unknown_format_count,
        count(*) filter (where trigger_code = 'impromptu') as impromptu_count,
        count(*) filter (where trigger_code = 'unknown') as unknown_trigger_count,
        min(held_on_from) as first_held_on,
        max(held_on_from) as last_held_on,
        arg_max(outcome_code, held_on_from) as last_outcome_code,
    from marts.dossier_consultations
    group by dossier_id, is_synthetic
)
select
    dossiers.dossier_id,
    dossiers.row_key,
    dossiers.title,
    dossiers.policy_domain_code,
    dossiers.organisation_code,
    dossiers.classification_code,
    dossiers.opened_on,
    dossiers.opened_on_from,
    dossiers.opened_on_to,
    year(dossiers.opened_on_from) as opened_year,
    dossiers.closed_on,
    dossiers.closed_on_from,
    dossiers.closed_on_missing,
    coalesce(treated.consultation_count, 0) as consultation_count,
    coalesce(treated.meeting_count, 0) as meeting_count,
    coalesce(treated.unknown_format_count, 0) as unknown_format_count,
    coalesce(treated.impromptu_count, 0) as impromptu_count,
    coalesce(treated.unknown_trigger_count, 0) as unknown_trigger_count,
    treated.first_held_on,
    treated.last_held_on,
    treated.last_outcome_code,
    dossiers.confidence_code,
    dossiers.is_synthetic,
from core.dossiers as dossiers
left join treated using (dossier_id, is_synthetic)
order by dossiers.dossier_id
