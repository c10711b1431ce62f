-- One row for each dated event of a crisis, with the one key under which its crisis is counted: the event that surely came first.
-- A day comes before the year that holds it, so the last possible day decides.
create table core.crises as
with
keys as (
    select
        crisis_name,
        arg_min(crisis_id, (coalesce(began_on_to, 'infinity'), crisis_id)) as crisis_key,
    from typed.crises
    group by crisis_name
)
select
    crises.crisis_id,
    keys.crisis_key,
    crises.crisis_name,
    crises.began_on_from,
    crises.began_on_to,
    crises.row_key,
    crises.is_synthetic,
from typed.crises as crises
inner join keys using (crisis_name)
