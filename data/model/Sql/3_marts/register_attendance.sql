-- One row for each row of attendance that is counted: the rows behind a share. A view, which only the page that lists them asks.
-- "Not distinct" where both are known: of a join by "=" the engine lets the consultations that were chosen skip blocks of attendance only if each side
-- of each "=" is a column as it lies in a table, which is_synthetic is not.
create view marts.register_attendance as
select
    attendance.row_key,
    attendance.consultation_id,
    register.year,
    attendance.entity_id,
    entities.level_code,
    attendance.representation_code,
    register.format_code,
    register.trigger_code,
    register.policy_domain_code,
    register.organisation_code,
    register.crisis_key,
    attendance.is_represented,
    attendance.confidence_code,
    attendance.is_synthetic,
from typed.attendance as attendance
inner join core.register as register
    on register.consultation_id = attendance.consultation_id and register.is_synthetic is not distinct from attendance.is_synthetic
left join typed.entities as entities using (entity_id)
where attendance.confidence_code in ('register', 'synthetic')
  and attendance.is_invited is not false
  and register.format_code <> 'silence'
