-- One row: what a treaty is.
select
    treaty_id,
    treaty_names,
    treaty_title,
    treaty_title_fr,
    treaty_title_nl,
    treaty_title_de,
    documented_titles,
    competence_code,
    competence_grounds,
    family_code,
    adopted_on,
    adopted_places,
    signed_on,
    deposited_on,
    in_force_on,
    looked_on,
from marts.treaties
where treaty_id = $treaty
