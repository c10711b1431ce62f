-- The meetings of the register and the documented count behind each year.
with
documented as (
    select
        year,
        'annual_counts' as resource,
        documented_row_key as row_key,
    from marts.reconciled_counts
    where documented_row_key is not null
),
meetings as (
    select
        year,
        'consultations' as resource,
        row_key,
    from marts.register_consultations
    where is_synthetic = $is_synthetic
      and is_meeting
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
where year between $from_year and $to_year
  and ($line_key is null or year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
order by line_key, resource, row_key
limit $most
