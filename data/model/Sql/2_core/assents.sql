-- One row for each dated act of assent of one parliament to one treaty. A vote and the promulgation of the same act are two rows,
-- because they are different events; act_code keeps them apart.
create table core.assents as
select
    row_key,
    treaty_id,
    parliament_code,
    happened_on,
    happened_on_from,
    happened_on_to,
    date_basis_code,
    case
        when date_basis_code in ('vote', 'plenary_debate') then 'vote'
        when date_basis_code in ('promulgation') then 'promulgation'
        else 'unspecified'
    end as act_code,
    confidence_code,
    is_synthetic,
from typed.treaty_steps
where step_code = 'assent'
  and parliament_code is not null
  and happened_on_from is not null
  -- A date that was expected is not a date on which something happened.
  and date_basis_code <> 'expected'
