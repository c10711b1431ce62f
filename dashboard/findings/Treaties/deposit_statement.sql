-- One row for each table of the record that says when Belgium was bound by one treaty, the one that counts first.
select
    resource,
    row_key,
    happened_on,
    is_of_depositary,
    is_counted,
    source_title,
    url,
    locator,
    confidence_code,
from marts.deposit_statements
where treaty_id = $treaty
order by is_counted desc, happened_on_from, resource, row_key
