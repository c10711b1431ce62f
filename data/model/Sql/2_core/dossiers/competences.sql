-- One row for each dossier of the register and entity competent for it, where the whole list is known. A list with an entity that nobody knows is as
-- unknown as an empty one: who is missing from it would seem not to have been invited.
create table core.competences as
with
named as (
    select distinct
        dossier_id,
        trim(unnest(string_split(entity_ids, ';'))) as entity_id,
        is_synthetic,
    from typed.dossiers
    where entity_ids is not null
      and confidence_code in ('register', 'synthetic')
),
doubtful as (
    select distinct
        named.dossier_id,
        named.is_synthetic,
    from named
    anti join typed.entities as entities using (entity_id)
)
select *
from named
anti join doubtful using (dossier_id, is_synthetic)
