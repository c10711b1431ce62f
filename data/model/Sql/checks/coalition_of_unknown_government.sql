-- severity: error
-- en: A party sits in a government that the record knows, federal or federated.
-- fr: Un parti siège dans un gouvernement, fédéral ou fédéré, que le corpus connaît.
-- nl: Een partij zit in een federale of deelstaatregering die het bronnenbestand kent.
-- de: Eine Partei sitzt in einer Föderal- oder Gliedstaatregierung, die die Quellensammlung kennt.
-- whole: governments, governments_federated
with
governments as (
    select government_id from typed.governments
    union all
    select government_id from typed.governments_federated
)
select
    'coalitions' as resource,
    coalitions.row_key,
    coalitions.government_id,
    coalitions.party_name,
from typed.coalitions as coalitions
anti join governments using (government_id)
