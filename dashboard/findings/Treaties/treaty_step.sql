-- One row for each step of one treaty, dated or not, with its source, in the order in which they happened.
select
    row_key,
    step_code,
    actor_code,
    parliament_code,
    happened_on,
    happened_on_from,
    happened_on_to,
    date_basis_code,
    date_basis_note,
    note,
    source_title,
    url,
    locator,
    confidence_code,
from marts.treaty_steps
where treaty_id = $treaty
order by happened_on_from nulls last, happened_on_to, row_key
