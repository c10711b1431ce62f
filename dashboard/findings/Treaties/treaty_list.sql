-- One row for each treaty that the words and the facets leave, by its English name.
select
    treaty_id,
    row_key,
    treaty_names,
    status_code,
    family_code,
    competence_code,
    adopted_places,
    signed_on,
    deposited_on,
    in_force_on,
    awaited_codes,
    looked_on,
    confidence_code,
from marts.found_treaties($choice)
order by treaty_names.en, treaty_id
