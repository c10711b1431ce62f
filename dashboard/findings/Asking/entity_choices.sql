-- One row for each entity that may be invited.
select
    entity_id,
    coalesce(name_en, entity_id) as name_en,
    coalesce(name_fr, name_en, entity_id) as name_fr,
    coalesce(name_nl, name_en, entity_id) as name_nl,
    coalesce(name_de, name_en, entity_id) as name_de,
from marts.entities
order by entity_id
