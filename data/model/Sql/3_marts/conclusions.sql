-- One row for each dossier of the register that a consultation concluded, with the chairs of the entities competent for it, as far as they are known.
-- seating_code says in one word what is known: a stalemate binds nobody, a procedure has no chairs, and what nobody wrote down is no empty chair.
create table marts.conclusions as
with
seated as (
    select
        dossier_id,
        is_synthetic,
        count(*) filter (where chair_code = 'absent') as absent_count,
        count(*) filter (where chair_code = 'not_invited') as not_invited_count,
        count(*) filter (where is_cabinet_alone_absent) as cabinet_absent_count,
        string_agg(entity_id, ';' order by entity_id) filter (where chair_code = 'absent') as absent_ids,
        string_agg(entity_id, ';' order by entity_id) filter (where chair_code = 'not_invited') as not_invited_ids,
    from core.chairs
    group by dossier_id, is_synthetic
),
competent as (
    select
        dossier_id,
        is_synthetic,
        count(*) as competent_count,
    from core.competences
    group by dossier_id, is_synthetic
)
select
    conclusions.dossier_id,
    dossiers.row_key,
    dossiers.title,
    dossiers.policy_domain_code,
    dossiers.organisation_code,
    conclusions.consultation_id,
    conclusions.consultation_key,
    conclusions.held_on,
    conclusions.held_on_from,
    conclusions.year,
    conclusions.format_code,
    conclusions.outcome_code,
    competent.competent_count,
    seated.absent_count,
    seated.not_invited_count,
    seated.cabinet_absent_count,
    seated.absent_ids,
    seated.not_invited_ids,
    case
        when conclusions.outcome_code in ('open', 'unknown') then 'outcome_unknown'
        when conclusions.outcome_code = 'stalemate' then 'stalemate'
        when conclusions.format_code in ('written', 'silence') then 'procedure'
        when competent.competent_count is null then 'competence_unknown'
        when seated.absent_count is null then 'attendance_unknown'
        when seated.absent_count > 0 then 'absent'
        when seated.not_invited_count > 0 then 'not_invited'
        else 'represented'
    end as seating_code,
    dossiers.confidence_code,
    conclusions.is_synthetic,
from core.conclusions as conclusions
inner join core.dossiers as dossiers using (dossier_id, is_synthetic)
left join competent using (dossier_id, is_synthetic)
left join seated using (dossier_id, is_synthetic)
order by conclusions.held_on_from, conclusions.dossier_id
