-- One row for each kind of consultation, entity and set of three numbers: of its services that were represented at one consultation, of how many the register
-- says whether their mandate was endorsed, and of how many it was. Whole consultations are clusters, as one authority endorses for all of its services.
create table marts.mandate_clusters as
with
counted as (
    select
        profile_number,
        entity_id,
        represented_row_count as represented_count,
        known_mandate_row_count as known_count,
        endorsed_row_count as endorsed_count,
        count(*) as consultation_count,
    from core.attendance
    where represented_row_count > 0
    group by all
)
select
    profiles.* exclude (profile_number),
    entities.level_code,
    counted.* exclude (profile_number),
from counted
inner join core.profiles as profiles using (profile_number)
left join typed.entities as entities using (entity_id)
order by counted.profile_number, counted.entity_id, counted.represented_count, counted.known_count, counted.endorsed_count
