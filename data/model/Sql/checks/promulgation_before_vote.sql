-- severity: warning
-- en: An act is promulgated after it is voted, not before.
-- fr: Un acte est promulgué après son vote, non avant.
-- nl: Een wetgevende akte wordt na de stemming afgekondigd, niet ervoor.
-- de: Ein Gesetzgebungsakt wird nach der Abstimmung ausgefertigt, nicht davor.
select
    'treaty_steps' as resource,
    promulgated.row_key,
    promulgated.treaty_id,
    promulgated.parliament_code,
    promulgated.happened_on as promulgated_on,
    voted.happened_on as voted_on,
from core.assents as promulgated
inner join core.assents as voted using (treaty_id, parliament_code)
where promulgated.act_code = 'promulgation'
  and voted.act_code = 'vote'
  and promulgated.happened_on_to < voted.happened_on_from
