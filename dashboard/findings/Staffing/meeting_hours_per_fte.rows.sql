-- The meetings behind each year, and the posts filled in it.
with
posts as (
    select
        unnest(range(first_year, last_year + 1)) as year,
        row_key,
    from marts.chosen_staff_posts($choice)
),
behind as (
    select
        year,
        'consultations' as resource,
        row_key,
    from marts.chosen_consultations($choice)
    where is_meeting
    union all
    select
        year,
        'staffing' as resource,
        row_key,
    from posts
    where marts.is_in_years($choice, year)
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
