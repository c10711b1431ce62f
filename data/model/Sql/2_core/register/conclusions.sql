-- One row for each dossier of the register that a consultation concluded: the last one of which the agenda says so. Where no agenda says of any of its
-- consultations whether it concluded the dossier, it is the last one of a closed dossier, if that ended somehow.
create table core.conclusions as
with
treated as (
    select
        agenda.dossier_id,
        register.consultation_number,
        register.consultation_id,
        register.row_key as consultation_key,
        register.held_on,
        register.held_on_from,
        register.year,
        register.format_code,
        register.outcome_code,
        agenda.is_concluding,
        count(agenda.is_concluding) over (partition by agenda.dossier_id, agenda.is_synthetic) > 0 as is_said,
        agenda.is_synthetic,
    from core.agenda as agenda
    inner join core.register as register using (consultation_id, is_synthetic)
),
last as (
    select treated.*
    from treated
    inner join core.dossiers as dossiers using (dossier_id, is_synthetic)
    where treated.is_concluding
       or (not treated.is_said and dossiers.closed_on is not null)
    qualify row_number() over (partition by treated.dossier_id, treated.is_synthetic order by treated.held_on_from desc, treated.consultation_id desc) = 1
)
select * exclude (is_concluding, is_said)
from last
where is_concluding
   or outcome_code not in ('open', 'unknown')
