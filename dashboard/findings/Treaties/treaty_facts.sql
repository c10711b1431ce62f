-- One row: what a treaty is.
select
    treaty_id,
    treaty_name,
    treaty_title,
    competence_code,
    competence_basis,
    family_code,
    adopted_on,
    adopted_place,
    signed_on,
    deposited_on,
    in_force_on,
from marts.treaties
where treaty_id = $treaty
