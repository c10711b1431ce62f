-- The accepted rows of each resource.
select
    resource as line_key,
    resource,
    row_key,
from marts.rows
where confidence_code is not null
order by resource, row_key
