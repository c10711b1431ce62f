-- severity: warning
-- en: Belgium deposits its instrument after the last of the assents that the treaty needs; one dated or still awaited after the deposit contradicts it.
-- fr: La Belgique dépose son instrument de ratification après le dernier des assentiments requis ; un assentiment daté ou encore attendu après le dépôt le contredit.
-- nl: België legt zijn bekrachtigingsoorkonde neer na de laatste van de vereiste instemmingen; een instemming die later is gedateerd of dan nog wordt verwacht, spreekt dat tegen.
-- de: Belgien hinterlegt seine Ratifikationsurkunde nach der letzten der nötigen Zustimmungen; eine später datierte oder dann noch ausstehende widerspricht dem.
-- whole: treaty_steps
with
first_acts as (
    select
        treaty_id,
        parliament_code,
        min(happened_on_from) as assented_on_from,
        arg_min(happened_on, happened_on_from) as assented_on,
    from core.assents
    group by treaty_id, parliament_code
),
required as (
    select
        lists.treaty_id,
        lists.parliament_code,
        lists.row_key,
        first_acts.assented_on,
        lists.pending_on,
        coalesce(first_acts.assented_on_from, lists.pending_on_from) as known_on_from,
    from typed.competent_parliaments as lists
    left join first_acts using (treaty_id, parliament_code)
    where lists.is_list_complete
)
select
    'competent_parliaments' as resource,
    required.row_key,
    required.treaty_id,
    required.parliament_code,
    required.assented_on,
    required.pending_on,
    deposits.happened_on as deposited_on,
from required
inner join core.deposits as deposits using (treaty_id)
where required.known_on_from > deposits.happened_on_to
qualify row_number() over (partition by required.treaty_id order by required.known_on_from desc, required.row_key) = 1
