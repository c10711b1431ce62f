-- One row for each treaty of the record: what it is, and the dates of its path that are known.
create table marts.treaties as
with
assent_counts as (
    select
        treaty_id,
        count(distinct parliament_code) as parliament_count,
        count(*) as assent_count,
    from core.assents
    group by treaty_id
),
lists as (
    select
        treaty_id,
        count(*) as competent_count,
        bool_and(is_list_complete) and treaty_id in (select treaty_id from core.whole_lists) as is_list_complete,
    from typed.competent_parliaments
    group by treaty_id
),
forces as (
    select treaty_id, min(happened_on) as in_force_on
    from typed.treaty_steps
    where step_code = 'entry_into_force'
    group by treaty_id
),
step_counts as (
    select treaty_id, count(*) as step_count
    from typed.treaty_steps
    group by treaty_id
)
select
    treaties.* exclude (record_number, file_name),
    signatures.happened_on as signed_on,
    signatures.happened_on_from as signed_on_from,
    year(signatures.happened_on_from) as signed_year,
    deposits.happened_on as deposited_on,
    deposits.happened_on_from as deposited_on_from,
    forces.in_force_on,
    coalesce(assent_counts.parliament_count, 0) as parliament_count,
    coalesce(assent_counts.assent_count, 0) as assent_count,
    lists.competent_count,
    coalesce(lists.is_list_complete, false) as is_list_complete,
    coalesce(step_counts.step_count, 0) as step_count,
from typed.treaties as treaties
left join core.signatures as signatures using (treaty_id)
left join core.deposits as deposits using (treaty_id)
left join assent_counts using (treaty_id)
left join lists using (treaty_id)
left join forces using (treaty_id)
left join step_counts using (treaty_id)
order by treaties.treaty_id
