-- One row for each single meeting that a public source dates, of Coormulti and of the bodies around it.
create table marts.documented_meetings as
select
    consultations.row_key,
    consultations.consultation_id,
    consultations.body_code,
    consultations.held_on,
    consultations.held_on_from,
    consultations.held_on_to,
    year(consultations.held_on_from) as held_year,
    consultations.title,
    consultations.format_code,
    consultations.trigger_code,
    consultations.outcome_code,
    consultations.status_code = 'planned' as is_planned,
    consultations.treaty_id,
    consultations.confidence_code,
    consultations.is_synthetic,
from typed.consultations as consultations
where consultations.held_on_from is not null
  -- The register's consultations are counted in marts of their own.
  and consultations.confidence_code not in ('register', 'synthetic')
  and not consultations.is_synthetic
order by consultations.held_on_from, consultations.row_key
