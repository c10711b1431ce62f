-- severity: warning
-- en: Treaties bind a State thirty, sixty or ninety days, or one to twelve months after its deposit, to the day or from the first of a month; another stretch of less than half a year puts one of the two days in doubt.
-- fr: Un traité lie un État trente, soixante ou nonante jours, ou un à douze mois après son dépôt, au jour près ou dès le premier d’un mois ; un autre délai de moins de six mois fait douter de l’un des deux jours.
-- nl: Een verdrag bindt een staat dertig, zestig of negentig dagen, of één tot twaalf maanden na zijn neerlegging, op de dag of vanaf de eerste van een maand; een andere termijn van minder dan een half jaar doet twijfelen aan een van beide dagen.
-- de: Ein Vertrag bindet einen Staat dreißig, sechzig oder neunzig Tage oder einen bis zwölf Monate nach der Hinterlegung, taggenau oder ab einem Monatsersten; eine andere Frist unter einem halben Jahr lässt an einem der beiden Tage zweifeln.
-- whole: treaty_steps
with
spans as (
    select
        steps.row_key,
        steps.treaty_id,
        deposits.happened_on as deposited_on,
        steps.happened_on as in_force_on,
        deposits.happened_on_from as deposit_day,
        steps.happened_on_from as force_day,
        date_diff('day', deposits.happened_on_from, steps.happened_on_from) as day_count,
    from typed.treaty_steps as steps
    inner join core.deposits as deposits using (treaty_id)
    where steps.step_code = 'entry_into_force'
      and steps.actor_code = 'belgium'
      and steps.happened_on_from = steps.happened_on_to
      and deposits.happened_on_from = deposits.happened_on_to
)
select
    'treaty_steps' as resource,
    row_key,
    treaty_id,
    deposited_on,
    in_force_on,
    day_count,
from spans
where day_count between 1 and 182
  -- A day more or less: the thirtieth day after, or the day that follows it.
  and not list_bool_or([day_count between days - 1 and days + 1 for days in [30, 60, 90, 120, 180]])
  and not list_bool_or([abs(date_diff('day', (deposit_day + to_months(months))::date, force_day)) <= 1 for months in [1, 2, 3, 6]])
  and day(force_day) <> 1
