-- severity: warning
-- en: Belgium deposits its instrument once; two tables or sources that give different days contradict each other.
-- fr: La Belgique dépose son instrument une seule fois ; deux tableaux ou sources qui donnent des jours différents se contredisent.
-- nl: België legt zijn oorkonde één keer neer; twee tabellen of bronnen met verschillende dagen spreken elkaar tegen.
-- de: Belgien hinterlegt seine Urkunde einmal; zwei Tabellen oder Quellen mit verschiedenen Tagen widersprechen sich.
select
    other.resource,
    other.row_key,
    other.treaty_id,
    other.happened_on as deposited_on,
    counted.happened_on as counted_on,
from core.deposit_statements as other
inner join core.deposit_statements as counted
    on counted.treaty_id = other.treaty_id
   and counted.statement_rank = 1
-- A month that holds the day is no other day.
where other.happened_on_from > counted.happened_on_to
   or other.happened_on_to < counted.happened_on_from
