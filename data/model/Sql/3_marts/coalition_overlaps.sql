-- One row for each federal government and government of a Region, Community or commission that were in office together, and the parties that sat in both.
create table marts.coalition_overlaps as
select
    *,
    date_diff('day', from_on, until_on) as day_count,
    shared_party_count = 0 as is_without_shared_party,
from core.coalition_overlaps
order by entity_id, from_on
