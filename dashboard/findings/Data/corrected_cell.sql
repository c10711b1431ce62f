-- One row for each correction of the record, the latest first.
select
    row_key,
    corrected_on,
    resource_name,
    row_name,
    column_name,
    was_value,
    is_value,
    reason_code,
    note,
    source_title,
    url,
    locator,
from marts.corrections
order by corrected_on desc, resource_name, row_key
