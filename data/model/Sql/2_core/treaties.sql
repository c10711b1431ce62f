-- One row for each treaty, with its short name in the four languages; a language in which the record has none takes the English one.
create table core.treaties as
select
    treaty_id,
    treaty_name,
    {
        en: treaty_name,
        fr: coalesce(treaty_name_fr, treaty_name),
        nl: coalesce(treaty_name_nl, treaty_name),
        de: coalesce(treaty_name_de, treaty_name),
    } as treaty_names,
    treaty_title,
    family_code,
    competence_code,
    adopted_on,
from typed.treaties
