-- One row for each entity and year in which it was invited: to how many consultations, and at how many it was represented.
select
    counts.entity_id,
    counts.level_code,
    counts.year,
    coalesce(entities.name_en, counts.entity_id) as name_en,
    coalesce(entities.name_fr, entities.name_en, counts.entity_id) as name_fr,
    coalesce(entities.name_nl, entities.name_en, counts.entity_id) as name_nl,
    coalesce(entities.name_de, entities.name_en, counts.entity_id) as name_de,
    sum(counts.invited_count) as invited_count,
    sum(counts.represented_count) as represented_count,
    sum(counts.row_count) as row_count,
from marts.chosen_attendance_counts($choice) as counts
left join marts.entities as entities using (entity_id)
group by all
order by counts.entity_id, counts.year
