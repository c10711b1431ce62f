-- One row for each authority or body that is invited to consult, with its name in four languages.
create table marts.entities as
select
    entity_id,
    level_code,
    name_en,
    name_fr,
    name_nl,
    name_de,
    row_key,
    is_synthetic,
from typed.entities
order by entity_id
