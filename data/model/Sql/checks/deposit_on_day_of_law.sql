-- severity: warning
-- en: A deposit comes after the law of assent was promulgated; the same day is that of the law, or of the treaty itself.
-- fr: Un dépôt vient après la promulgation de la loi d’assentiment ; un même jour est celui de la loi ou du traité lui-même.
-- nl: Een neerlegging komt na de afkondiging van de instemmingswet; dezelfde dag is die van de wet of van het verdrag zelf.
-- de: Eine Hinterlegung folgt auf die Ausfertigung des Zustimmungsgesetzes; derselbe Tag ist der des Gesetzes oder des Vertrags selbst.
-- whole: treaty_steps
select
    deposits.resource,
    deposits.row_key,
    deposits.treaty_id,
    deposits.happened_on as deposited_on,
    assents.row_key as law_row_key,
from core.deposits as deposits
inner join core.assents as assents using (treaty_id)
where assents.parliament_code = 'federal'
  and assents.act_code = 'promulgation'
  and assents.happened_on_from = assents.happened_on_to
  and deposits.happened_on_from = assents.happened_on_from
  and deposits.happened_on_to = assents.happened_on_to
