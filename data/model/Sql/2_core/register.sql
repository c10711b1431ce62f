-- One row for each consultation of the register: Coormulti's own, held and not cancelled, postponed or only planned, from the ministry or
-- the sample. The documented record's single meetings are an excerpt and no register. A consultation counts under the domain and the
-- organisation that it names, or else under those of its main dossier.
create table core.register as
with
-- A small number joins fifteen million rows of attendance faster than the key that people read.
consultations as (
    select
        *,
        row_number() over ()::integer as consultation_number,
    from typed.consultations
),
mains as (
    select
        agenda.consultation_id,
        dossiers.policy_domain_code,
        dossiers.organisation_code,
        agenda.is_synthetic,
    from core.agenda as agenda
    inner join core.dossiers as dossiers using (dossier_id, is_synthetic)
    where agenda.is_main
)
select
    consultations.consultation_id,
    consultations.consultation_number,
    consultations.row_key,
    consultations.held_on,
    consultations.held_on_from,
    consultations.held_on_to,
    year(consultations.held_on_from) as year,
    consultations.requested_on,
    coalesce(consultations.format_code, 'unknown') as format_code,
    -- A format that is not known makes no meeting of a consultation.
    coalesce(consultations.format_code in ('in_person', 'video', 'hybrid'), false) as is_meeting,
    -- From the request to the meeting: a procedure has none, its last day says how long there was to answer. Where one of the two is not known to
    -- the day nobody knows the notice, which is not none.
    case
        when is_meeting and length(consultations.requested_on) = 10 and length(consultations.held_on) = 10
        then date_diff('day', consultations.requested_on_from, consultations.held_on_from)
    end as notice_days,
    coalesce(consultations.trigger_code, 'unknown') as trigger_code,
    crises.crisis_key,
    conferences.series_code,
    coalesce(consultations.outcome_code, 'unknown') as outcome_code,
    consultations.duration_minutes,
    coalesce(consultations.policy_domain_code, mains.policy_domain_code, 'unknown') as policy_domain_code,
    coalesce(consultations.organisation_code, mains.organisation_code, 'unknown') as organisation_code,
    consultations.package_name,
    consultations.confidence_code,
    consultations.is_synthetic,
from consultations
left join core.crises as crises using (crisis_id)
left join typed.conferences as conferences using (conference_id)
left join mains on mains.consultation_id = consultations.consultation_id and mains.is_synthetic = consultations.is_synthetic
where consultations.body_code = 'coormulti'
  and consultations.confidence_code in ('register', 'synthetic')
  and coalesce(consultations.status_code, 'held') = 'held'
order by consultations.consultation_number
