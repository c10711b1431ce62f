-- The rows behind: the standards by which work is counted, the posts filled and the consultations of the years asked for; where there is no register, what
-- public sources count.
with
behind as (
    select
        resource,
        row_key,
    from marts.rows_of_work($choice)
    union
    select
        resource,
        row_key,
    from marts.rows_of_public_work($choice)
    where not exists (from marts.register)
)
select
    'all' as line_key,
    resource,
    row_key,
from behind
where ($line_key is null or $line_key = 'all')
  and ($row_key is null or row_key = $row_key)
order by resource, row_key
limit $most
