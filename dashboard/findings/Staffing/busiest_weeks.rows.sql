-- The consultations held in each week, the posts filled, and the standards by which work is counted.
with
weeks as (
    select
        date_trunc('week', held_on_from)::date as week,
        row_key,
    from marts.chosen_consultations($choice)
    where length(held_on) = 10
),
behind as (
    select
        week,
        'consultations' as resource,
        row_key,
    from weeks
    union all
    select
        weeks.week,
        'activity_standards' as resource,
        standards.row_key,
    from marts.chosen_standards($choice) as standards
    cross join (select distinct week from weeks) as weeks
    union all
    select
        weeks.week,
        'staffing' as resource,
        posts.row_key,
    from marts.chosen_staff_posts($choice) as posts
    cross join (select distinct week from weeks) as weeks
)
select
    week::varchar as line_key,
    resource,
    row_key,
from behind
where ($line_key is null or week = try_cast($line_key as date))
  and ($row_key is null or row_key = $row_key)
order by line_key, resource desc, row_key
limit $most
