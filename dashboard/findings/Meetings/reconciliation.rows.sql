-- The meetings of the register, the consultations that may have been some, and the documented count behind each year.
with
documented as (
    select
        year,
        'annual_counts' as resource,
        documented_row_key as row_key,
    from marts.reconciled_counts
    where documented_row_key is not null
      and marts.is_in_years($choice, year)
),
meetings as (
    select
        year,
        'consultations' as resource,
        row_key,
    from marts.chosen_consultations($choice)
    where is_meeting
       or format_code = 'unknown'
)
select distinct
    year::varchar as line_key,
    resource,
    row_key,
from (
    from documented
    union all
    from meetings
)
where ($line_key is null or year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
order by line_key, resource, row_key
limit $most
