-- One row for each day, month or year on which a table of the record says that Belgium deposited its instrument, or bound itself otherwise; rank 1 is the one that counts.
-- What a depositary's own table says goes before what others say of it, a day before a month or a year, an earlier day before a later.
create table core.deposit_statements as
with
statements as (
    select
        treaty_id,
        'treaty_steps' as resource,
        row_key,
        happened_on,
        happened_on_from,
        happened_on_to,
        date_basis_code = 'depositary_table' as is_of_depositary,
        confidence_code,
        is_synthetic,
    from typed.treaty_steps
    where step_code = 'deposit'
      and actor_code = 'belgium'
      and happened_on_from is not null
      and date_basis_code is distinct from 'expected'
    union all by name
    select
        treaties.treaty_id,
        'party_actions' as resource,
        actions.row_key,
        actions.consent_on as happened_on,
        actions.consent_on_from as happened_on_from,
        actions.consent_on_to as happened_on_to,
        true as is_of_depositary,
        actions.confidence_code,
        actions.is_synthetic,
    from typed.party_actions as actions
    inner join typed.depositary_treaties as treaties using (treaty_key)
    where actions.state_code = 'BEL'
      and actions.consent_on_from is not null
      and treaties.treaty_id is not null
)
select
    *,
    row_number() over (
        partition by treaty_id
        order by is_of_depositary desc, happened_on_to - happened_on_from, happened_on_from, resource desc, row_key
    ) as statement_rank,
from statements
