-- One row for each year, entity, format, trigger, policy domain, organisation and crisis: of how many consultations the entity, its
-- cabinets, its administrations and its organisations were invited to and represented at. An entity is represented when any of its services is.
create table marts.attendance_counts as
with
counted as (
    select
        profile_number,
        entity_id,
        count(*) as invited_count,
        count(*) filter (where is_represented) as represented_count,
        count(*) filter (where is_cabinet_invited) as cabinet_invited_count,
        count(*) filter (where is_cabinet_represented) as cabinet_represented_count,
        count(*) filter (where is_administration_invited) as administration_invited_count,
        count(*) filter (where is_administration_represented) as administration_represented_count,
        count(*) filter (where is_organisation_invited) as organisation_invited_count,
        count(*) filter (where is_organisation_represented) as organisation_represented_count,
        sum(row_count)::bigint as row_count,
    from core.attendance
    group by profile_number, entity_id
)
select
    profiles.year,
    counted.entity_id,
    entities.level_code,
    profiles.format_code,
    profiles.trigger_code,
    profiles.policy_domain_code,
    profiles.organisation_code,
    profiles.crisis_key,
    profiles.is_synthetic,
    counted.* exclude (profile_number, entity_id),
from counted
inner join core.profiles as profiles using (profile_number)
left join typed.entities as entities using (entity_id)
order by counted.profile_number, counted.entity_id
