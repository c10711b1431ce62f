-- One row for each kind of consultation, entity and set of three numbers: of its services that were represented at one consultation, of how many the register
-- says whether their mandate was endorsed, and of how many it was. Whole consultations are clusters, as one authority endorses for all of its services.
create table marts.mandate_clusters as
with
counted as (
    select
        counts.profile_number,
        counts.entity_number,
        ways.represented_row_count as represented_count,
        ways.known_mandate_row_count as known_count,
        ways.endorsed_row_count as endorsed_count,
        sum(counts.consultation_count)::bigint as consultation_count,
    from core.way_counts as counts
    inner join core.ways as ways using (way_number)
    where ways.represented_row_count > 0
    group by all
)
select
    profiles.* exclude (profile_number),
    entities.level_code,
    entities.entity_id,
    counted.* exclude (profile_number, entity_number),
from counted
inner join core.profiles as profiles using (profile_number)
inner join core.numbered_entities as entities using (entity_number)
order by counted.profile_number, counted.entity_number, counted.represented_count, counted.known_count, counted.endorsed_count
