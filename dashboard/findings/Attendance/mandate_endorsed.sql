-- One row for each year, entity and set of three numbers: of its services represented at one consultation, of how many the register says whether their mandate was
-- endorsed, and of how many it was; at how many consultations.
select
    clusters.year,
    clusters.entity_id,
    clusters.level_code,
    coalesce(entities.name_en, clusters.entity_id) as name_en,
    coalesce(entities.name_fr, entities.name_en, clusters.entity_id) as name_fr,
    coalesce(entities.name_nl, entities.name_en, clusters.entity_id) as name_nl,
    coalesce(entities.name_de, entities.name_en, clusters.entity_id) as name_de,
    clusters.represented_count,
    clusters.known_count,
    clusters.endorsed_count,
    sum(clusters.consultation_count)::bigint as consultation_count,
from marts.chosen_mandate_clusters($choice) as clusters
left join marts.entities as entities using (entity_id)
group by all
order by clusters.year, clusters.entity_id, clusters.represented_count, clusters.known_count, clusters.endorsed_count
