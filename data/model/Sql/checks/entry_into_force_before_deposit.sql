-- severity: warning
-- en: A treaty enters into force for Belgium after Belgium has deposited its instrument, not before.
-- fr: Un traité entre en vigueur pour la Belgique après le dépôt de son instrument de ratification, non avant.
-- nl: Een verdrag treedt voor België in werking nadat België zijn bekrachtigingsoorkonde heeft neergelegd, niet ervoor.
-- de: Ein Vertrag tritt für Belgien in Kraft, nachdem Belgien seine Ratifikationsurkunde hinterlegt hat, nicht davor.
-- whole: treaty_steps
select
    'treaty_steps' as resource,
    steps.row_key,
    steps.treaty_id,
    steps.happened_on as in_force_on,
    deposits.happened_on as deposited_on,
from typed.treaty_steps as steps
inner join core.deposits as deposits using (treaty_id)
where steps.step_code = 'entry_into_force'
  and steps.actor_code = 'belgium'
  and steps.happened_on_to < deposits.happened_on_from
