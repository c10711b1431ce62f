-- One row for each treaty of the record: what it is, and the dates of its path that are known.
create table marts.treaties as
with
assent_counts as (
    select
        treaty_id,
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
-- The day at which a depositary's table last looked at Belgium, or a source said that the treaty still waits.
looked as (
    select treaty_id, max(looked_on) as looked_on
    from (
        select treaties.treaty_id, actions.observed_until as looked_on
        from typed.party_actions as actions
        inner join typed.depositary_treaties as treaties using (treaty_key)
        where actions.state_code = 'BEL'
        union all
        select treaty_id, happened_on_from
        from typed.treaty_steps
        where step_code = 'pending_status'
        union all
        select treaty_id, pending_on_from
        from typed.competent_parliaments
    )
    where looked_on is not null
    group by treaty_id
),
step_counts as (
    select treaty_id, count(*) as step_count
    from typed.treaty_steps
    group by treaty_id
)
select
    treaties.* exclude (record_number, file_name),
    named.treaty_names,
    core.in_languages(treaties.adopted_place) as adopted_places,
    core.in_languages(treaties.competence_basis) as competence_grounds,
    signatures.happened_on as signed_on,
    signatures.happened_on_from as signed_on_from,
    year(signatures.happened_on_from) as signed_year,
    deposits.happened_on as deposited_on,
    deposits.happened_on_from as deposited_on_from,
    forces.in_force_on,
    coalesce(assent_counts.assent_count, 0) as assent_count,
    lists.competent_count,
    coalesce(lists.is_list_complete, false) as is_list_complete,
    coalesce(step_counts.step_count, 0) as step_count,
    looked.looked_on,
from typed.treaties as treaties
inner join core.treaties as named using (treaty_id)
left join core.signatures as signatures using (treaty_id)
left join core.deposits as deposits using (treaty_id)
left join assent_counts using (treaty_id)
left join lists using (treaty_id)
left join forces using (treaty_id)
left join step_counts using (treaty_id)
left join looked using (treaty_id)
order by treaties.treaty_id
