-- severity: error
-- en: A key is that of one government, federal or federated; a coalition would else be that of both.
-- fr: Une clé désigne un seul gouvernement, fédéral ou fédéré ; sinon une coalition serait celle des deux.
-- nl: Een sleutel hoort bij één federale of deelstaatregering; anders zou een coalitie van beide zijn.
-- de: Ein Schlüssel bezeichnet genau eine Föderal- oder Gliedstaatregierung; sonst gehörte eine Koalition beiden.
select
    'governments_federated' as resource,
    federated.row_key,
    federated.government_id,
    federal.row_key as other_row_key,
from typed.governments_federated as federated
inner join typed.governments as federal using (government_id)
