-- One row for each treaty that was signed for Belgium: the signature that starts Belgium's clock.
-- Belgium's own signature counts before a common one of the EU and its Member States; what a depositary's table says before what others say of it; a day before a month; of several, the earliest.
create table core.signatures as
with
ranked as (
    select
        treaty_id,
        'treaty_steps' as resource,
        row_key,
        happened_on,
        happened_on_from,
        happened_on_to,
        confidence_code,
        is_synthetic,
        case actor_code
            when 'belgium' then 1
            when 'belgium_and_entities' then 2
            when 'eu_and_member_states' then 3
            when 'eu_member_states' then 3
            else 4
        end as actor_rank,
        date_basis_code = 'depositary_table' as is_of_depositary,
    from typed.treaty_steps
    where step_code = 'signature'
      and happened_on_from is not null
      and date_basis_code is distinct from 'expected'
    union all by name
    select
        treaties.treaty_id,
        'party_actions' as resource,
        actions.row_key,
        actions.signed_on as happened_on,
        actions.signed_on_from as happened_on_from,
        actions.signed_on_to as happened_on_to,
        actions.confidence_code,
        actions.is_synthetic,
        1 as actor_rank,
        true as is_of_depositary,
    from typed.party_actions as actions
    inner join typed.depositary_treaties as treaties using (treaty_key)
    where actions.state_code = 'BEL'
      and actions.signed_on_from is not null
      and treaties.treaty_id is not null
)
select * exclude (actor_rank, is_of_depositary)
from ranked
qualify row_number() over (
    partition by treaty_id
    order by actor_rank, is_of_depositary desc, happened_on_to - happened_on_from, happened_on_from, resource desc, row_key
) = 1
