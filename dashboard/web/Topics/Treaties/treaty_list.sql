-- One row for each treaty of the record, for the list and for the choice of a treaty.
select
    treaty_id,
    treaty_name,
    treaty_title,
    family_code,
    competence_code,
    signed_on,
    deposited_on,
    in_force_on,
    parliament_count,
    competent_count,
    is_list_complete,
    step_count,
from marts.treaties
order by treaty_name, treaty_id
