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
from marts.attendance_counts as counts
left join marts.entities as entities using (entity_id)
where counts.is_synthetic = $is_synthetic
  and counts.year between $from_year and $to_year
  and ($level is null or counts.level_code = $level)
  and ($entity is null or counts.entity_id = $entity)
  and ($format is null or counts.format_code = $format)
  and ($trigger is null or counts.trigger_code = $trigger)
  and ($domain is null or counts.policy_domain_code = $domain)
  and ($organisation is null or counts.organisation_code = $organisation)
  and ($crisis is null or counts.crisis_key = $crisis)
group by all
order by counts.entity_id, counts.year
