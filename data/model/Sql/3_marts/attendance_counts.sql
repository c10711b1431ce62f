-- One row for each year, entity, format, trigger, policy domain, organisation and crisis: of how many consultations the entity, its
-- cabinets, its administrations and its organisations were invited to and represented at. An entity is represented when any of its services is.
create table marts.attendance_counts as
with
counted as (
    select
        counts.profile_number,
        counts.entity_number,
        sum(counts.consultation_count)::bigint as invited_count,
        sum(if(ways.is_represented, counts.consultation_count, 0))::bigint as represented_count,
        sum(if(ways.is_cabinet_invited, counts.consultation_count, 0))::bigint as cabinet_invited_count,
        sum(if(ways.is_cabinet_represented, counts.consultation_count, 0))::bigint as cabinet_represented_count,
        sum(if(ways.is_administration_invited, counts.consultation_count, 0))::bigint as administration_invited_count,
        sum(if(ways.is_administration_represented, counts.consultation_count, 0))::bigint as administration_represented_count,
        sum(if(ways.is_organisation_invited, counts.consultation_count, 0))::bigint as organisation_invited_count,
        sum(if(ways.is_organisation_represented, counts.consultation_count, 0))::bigint as organisation_represented_count,
        sum(ways.row_count * counts.consultation_count)::bigint as row_count,
    from core.way_counts as counts
    inner join core.ways as ways using (way_number)
    group by counts.profile_number, counts.entity_number
)
select
    profiles.year,
    entities.entity_id,
    entities.level_code,
    profiles.format_code,
    profiles.trigger_code,
    profiles.policy_domain_code,
    profiles.organisation_code,
    profiles.crisis_key,
    profiles.is_synthetic,
    counted.* exclude (profile_number, entity_number),
from counted
inner join core.profiles as profiles using (profile_number)
inner join core.numbered_entities as entities using (entity_number)
order by counted.profile_number, counted.entity_number
