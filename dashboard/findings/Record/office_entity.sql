-- One row for each real entity that an office may invite.
select
    entity_id,
    level_code,
    coalesce(name_en, entity_id) as name_en,
    coalesce(name_fr, entity_id) as name_fr,
    coalesce(name_nl, entity_id) as name_nl,
    coalesce(name_de, entity_id) as name_de,
from marts.entities
where not is_synthetic
order by entity_id
