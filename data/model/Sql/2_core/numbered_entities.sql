-- One row for each entity, with a small number for it and one for its level: fifteen million rows of attendance are joined and grouped by numbers faster than by words.
create table core.numbered_entities as
select
    entity_id,
    row_number() over (order by entity_id)::integer as entity_number,
    level_code,
    -- Marts count entities at one consultation in fifteen bits: more than that would run into the next count.
    if(
        count(*) over () < 32768,
        dense_rank() over (order by coalesce(level_code, 'unknown')),
        error('more entities than a count has bits for')
    )::integer as level_number,
from typed.entities
