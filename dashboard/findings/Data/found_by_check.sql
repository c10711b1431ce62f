-- One row for each row that a check found, a page of them for each check.
select
    check_name,
    resource,
    row_key,
    detail,
from marts.check_rows
qualify row_number() over (partition by check_name order by resource, row_key, detail) <= 200
order by check_name, resource, row_key, detail
