-- One row for each dossier that a meeting concluded with a position and entity competent for it, where the register says who came: whether somebody spoke for
-- the entity, and if not, whether it was invited. Who has no row at a meeting whose attendance is listed was not invited; who came uninvited was there all the same.
create table core.chairs as
with
meetings as (
    select *
    from core.conclusions
    -- In a procedure nobody sits, and silence is consent; a stalemate binds nobody.
    where format_code not in ('written', 'silence')
      and outcome_code not in ('stalemate', 'open', 'unknown')
),
uninvited as (
    select
        register.consultation_number,
        attendance.entity_id,
        bool_or(attendance.is_represented) as is_represented,
    from typed.attendance as attendance
    inner join core.register as register using (consultation_id, is_synthetic)
    where attendance.is_invited = false
      and attendance.confidence_code in ('register', 'synthetic')
    group by register.consultation_number, attendance.entity_id
),
answers as (
    select
        attendance.consultation_number,
        entities.entity_id,
        true as is_invited,
        ways.is_represented,
        ways.is_cabinet_invited and not ways.is_cabinet_represented as is_cabinet_absent,
    from core.attendance as attendance
    inner join core.ways as ways using (way_number)
    inner join core.numbered_entities as entities using (entity_number)
    semi join meetings using (consultation_number)
    union all
    select
        consultation_number,
        entity_id,
        false,
        is_represented,
        false,
    from uninvited
    semi join meetings using (consultation_number)
),
seated as (
    select
        consultation_number,
        entity_id,
        bool_or(is_invited) as is_invited,
        bool_or(is_represented) as is_represented,
        bool_or(is_cabinet_absent) as is_cabinet_absent,
    from answers
    group by consultation_number, entity_id
),
listed as (
    select distinct consultation_number
    from seated
)
select
    meetings.dossier_id,
    competences.entity_id,
    case when seated.is_represented then 'represented' when seated.is_invited then 'absent' else 'not_invited' end as chair_code,
    coalesce(seated.is_represented and seated.is_cabinet_absent, false) as is_cabinet_alone_absent,
    meetings.is_synthetic,
from meetings
semi join listed using (consultation_number)
inner join core.competences as competences using (dossier_id, is_synthetic)
left join seated using (consultation_number, entity_id)
order by meetings.dossier_id, competences.entity_id
