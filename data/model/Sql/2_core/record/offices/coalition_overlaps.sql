-- One row for each federal government and government of a Region, Community or commission that were in office together, and the parties that sat in both.
-- A party that left one of them early counts as shared: no party in common means on no day. Sister parties of Ostbelgien count as their French-speaking one.
-- Only days on which both were surely in office count, so a date known to the year or month makes a stretch shorter, never longer.
create table core.coalition_overlaps as
with
parties as (
    select
        government_id,
        coalesce(sister_party_code, party_code) as party_code,
    from typed.coalitions
),
pairs as (
    select
        federal.government_id as federal_government_id,
        federal.government_name as federal_government_name,
        federal.row_key as federal_row_key,
        federated.government_id as federated_government_id,
        federated.government_name as federated_government_name,
        federated.row_key as federated_row_key,
        federated.entity_id,
        greatest(federal.from_on, federated.from_on) as from_on,
        least(federal.until_on, federated.until_on) as until_on,
    from core.offices as federal
    inner join core.offices as federated
        on greatest(federal.from_on, federated.from_on) < least(federal.until_on, federated.until_on)
    where federal.entity_id = 'fed'
      and federated.entity_id <> 'fed'
),
shared as (
    select
        federal.government_id as federal_government_id,
        federated.government_id as federated_government_id,
        count(distinct federal.party_code) as shared_party_count,
        string_agg(distinct federal.party_code, ';' order by federal.party_code) as shared_party_codes,
    from parties as federal
    inner join parties as federated using (party_code)
    group by all
)
select
    pairs.*,
    coalesce(shared.shared_party_count, 0) as shared_party_count,
    shared.shared_party_codes,
from pairs
left join shared using (federal_government_id, federated_government_id)
-- A government of which no party is known shares nothing that could be known.
where pairs.federal_government_id in (select government_id from parties)
  and pairs.federated_government_id in (select government_id from parties)
order by pairs.entity_id, pairs.from_on
