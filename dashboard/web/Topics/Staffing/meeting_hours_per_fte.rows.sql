-- The meetings behind each year, and the posts filled in it.
with
behind as (
    select
        year,
        'consultations' as resource,
        row_key,
    from marts.register_consultations
    where is_synthetic = $is_synthetic
      and year between $from_year and $to_year
      and is_meeting
      and ($format is null or format_code = $format)
      and ($trigger is null or trigger_code = $trigger)
      and ($domain is null or policy_domain_code = $domain)
      and ($organisation is null or organisation_code = $organisation)
      and ($crisis is null or crisis_key = $crisis)
    union all
    select
        unnest(range(greatest(first_year, $from_year), least(last_year, $to_year) + 1)) as year,
        'staffing' as resource,
        row_key,
    from marts.staff_posts
    where is_synthetic = $is_synthetic
      and unit_code = 'm01'
)
select
    year::varchar as line_key,
    resource,
    row_key,
from behind
where ($line_key is null or year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
-- Of a long year the few posts are not cut off.
order by line_key, resource desc, row_key
limit $most
