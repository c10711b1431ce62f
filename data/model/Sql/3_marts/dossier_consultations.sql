-- One row for each dossier and consultation of the register that treated it, with how many entities were invited and represented.
create table marts.dossier_consultations as
with
turnout as (
    select
        attendance.consultation_number,
        count(*) as invited_count,
        count(*) filter (where ways.is_represented) as represented_count,
    from core.attendance as attendance
    inner join core.ways as ways using (way_number)
    group by attendance.consultation_number
)
select
    agenda.dossier_id,
    register.consultation_id,
    register.row_key,
    register.held_on,
    register.held_on_from,
    register.format_code,
    register.is_meeting,
    register.trigger_code,
    register.outcome_code,
    agenda.is_concluding,
    register.crisis_key,
    turnout.invited_count,
    turnout.represented_count,
    register.confidence_code,
    register.is_synthetic,
from core.agenda as agenda
inner join core.register as register using (consultation_id, is_synthetic)
left join turnout using (consultation_number)
order by agenda.dossier_id, register.held_on_from, register.consultation_id
