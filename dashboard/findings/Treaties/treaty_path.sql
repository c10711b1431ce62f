-- One row for each dated step of one treaty.
select
    row_key,
    treaty_names,
    step_code,
    actor_code,
    parliament_code,
    happened_on,
    happened_on_from,
    happened_on_to,
    date_basis_code,
    confidence_code,
from marts.chosen_treaty_steps($choice)
where happened_on_from is not null
order by happened_on_from, happened_on_to, row_key
