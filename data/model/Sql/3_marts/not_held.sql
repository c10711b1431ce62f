-- One row for each consultation that the register lists and that was not held: cancelled, postponed or planned. It counts nowhere else.
create table marts.not_held as
select
    row_key,
    consultation_id,
    year(held_on_from) as year,
    held_on,
    status_code,
    confidence_code,
    is_synthetic,
from typed.consultations
where body_code = 'coormulti'
  and confidence_code in ('register', 'synthetic')
  and status_code <> 'held'
order by held_on_from, row_key
