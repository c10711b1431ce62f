-- One row for each treaty whose instrument Belgium deposited, at the first documented deposit.
create table core.deposits as
select
    treaty_id,
    row_key,
    happened_on,
    happened_on_from,
    happened_on_to,
    confidence_code,
    is_synthetic,
from typed.treaty_steps
where step_code = 'deposit'
  and actor_code = 'belgium'
  and happened_on_from is not null
qualify row_number() over (partition by treaty_id order by happened_on_from, row_key) = 1
