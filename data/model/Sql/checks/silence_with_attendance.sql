-- severity: error
-- en: Nobody attends a silence procedure; either its format or its attendance is wrong.
-- fr: Personne n’assiste à une procédure de silence ; soit son format est faux, soit ses présences le sont.
-- nl: Niemand woont een stilteprocedure bij; ofwel de vorm ofwel de aanwezigheid klopt niet.
-- de: An einem Verschweigungsverfahren nimmt niemand teil; entweder die Form oder die Teilnahme ist falsch.
select
    'attendance' as resource,
    attendance.row_key,
    attendance.consultation_id,
    attendance.entity_id,
    consultations.held_on,
from typed.attendance as attendance
inner join typed.consultations as consultations using (consultation_id)
where consultations.format_code = 'silence'
  and attendance.is_represented
