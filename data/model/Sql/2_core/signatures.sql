-- One row for each treaty that was signed for Belgium: the signature that starts Belgium's clock.
-- Belgium's own signature counts before a common one of the EU and its Member States; of several, the earliest.
create table core.signatures as
with
ranked as (
    select
        treaty_id,
        row_key,
        actor_code,
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
    from typed.treaty_steps
    where step_code = 'signature'
      and happened_on_from is not null
      and date_basis_code is distinct from 'expected'
)
select * exclude (actor_rank)
from ranked
qualify row_number() over (partition by treaty_id order by actor_rank, happened_on_from, row_key) = 1
