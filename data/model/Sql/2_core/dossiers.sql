-- One row for each dossier of the register. A code that the register does not give is 'unknown', so that every count stays whole.
create table core.dossiers as
select
    dossier_id,
    row_key,
    title,
    coalesce(policy_domain_code, 'unknown') as policy_domain_code,
    coalesce(organisation_code, 'unknown') as organisation_code,
    coalesce(classification_code, 'unknown') as classification_code,
    opened_on,
    opened_on_from,
    opened_on_to,
    closed_on,
    closed_on_from,
    closed_on_to,
    closed_on_missing,
    confidence_code,
    is_synthetic,
from typed.dossiers
where confidence_code in ('register', 'synthetic')
