-- One row for each service of which a public source says whether it was represented at a dated meeting.
create table marts.documented_attendance as
select
    attendance.row_key,
    meetings.consultation_id,
    meetings.body_code,
    meetings.held_on,
    meetings.held_on_from,
    meetings.title,
    meetings.outcome_code,
    attendance.entity_id,
    entities.name_en,
    entities.name_fr,
    entities.name_nl,
    entities.name_de,
    attendance.representation_code,
    attendance.service_name,
    attendance.is_represented,
    attendance.confidence_code,
from typed.attendance as attendance
inner join marts.documented_meetings as meetings using (consultation_id, is_synthetic)
left join typed.entities as entities using (entity_id)
where attendance.confidence_code not in ('register', 'synthetic')
order by meetings.held_on_from, meetings.consultation_id, attendance.row_key
