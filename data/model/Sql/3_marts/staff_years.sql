-- One row for each year and unit of the register: full-time equivalents as their mean over the days on which the register knows of a post,
-- with those of diplomats and those of unknown role among them. covered_days says how many days of the year those are; a day without any post is
-- a day that the register does not know.
create table marts.staff_years as
with
days as (
    select
        unit_code,
        is_synthetic,
        coalesce(post_code, row_key) as post_key,
        role_code,
        fte,
        unnest(generate_series(first_on, last_on, interval 1 day)) as day,
    from core.posts
)
select
    year(day) as year,
    unit_code,
    is_synthetic,
    fsum(fte) / count(distinct day) as fte,
    coalesce(fsum(fte) filter (where role_code = 'diplomat'), 0) / count(distinct day) as diplomat_fte,
    coalesce(fsum(fte) filter (where role_code = 'unknown'), 0) / count(distinct day) as unknown_role_fte,
    count(distinct post_key) as post_count,
    count(distinct day) as covered_days,
    date_diff('day', make_date(year(day), 1, 1), make_date(year(day) + 1, 1, 1)) as year_days,
from days
group by all
order by all
