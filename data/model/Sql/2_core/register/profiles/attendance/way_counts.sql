-- One row for each combination of filters, entity and way of attending: at how many consultations.
create table core.way_counts as
select
    profile_number,
    entity_number,
    way_number,
    count(*) as consultation_count,
from core.attendance
group by profile_number, entity_number, way_number
