-- One row for each year and unit of the register: full-time equivalents as their mean over the days of the year that the register
-- covers, from its first post to its last. A day between them on which no post was filled counts with none.
create table marts.staff_years as
with
units as (
    select
        unit_code,
        is_synthetic,
        min(first_on) as first_on,
        max(last_on) as last_on,
    from core.posts
    group by unit_code, is_synthetic
),
years as (
    select
        unit_code,
        is_synthetic,
        year,
        greatest(first_on, make_date(year, 1, 1)) as first_on,
        least(last_on, make_date(year, 12, 31)) as last_on,
    from (
        select *, unnest(range(year(first_on), year(last_on) + 1)) as year
        from units
    )
),
shares as (
    select
        years.year,
        years.unit_code,
        years.is_synthetic,
        coalesce(posts.post_code, posts.row_key) as post_key,
        posts.fte * (date_diff('day', greatest(posts.first_on, years.first_on), least(posts.last_on, years.last_on)) + 1) as fte_days,
    from years
    inner join core.posts as posts
        on posts.unit_code = years.unit_code
        and posts.is_synthetic = years.is_synthetic
        and posts.first_on <= years.last_on
        and posts.last_on >= years.first_on
),
sums as (
    select
        year,
        unit_code,
        is_synthetic,
        sum(fte_days) as fte_days,
        count(distinct post_key) as post_count,
    from shares
    group by year, unit_code, is_synthetic
)
select
    years.year,
    years.unit_code,
    years.is_synthetic,
    coalesce(sums.fte_days, 0) / (date_diff('day', years.first_on, years.last_on) + 1) as fte,
    coalesce(sums.post_count, 0) as post_count,
    date_diff('day', years.first_on, years.last_on) + 1 as covered_days,
    date_diff('day', make_date(years.year, 1, 1), make_date(years.year, 12, 31)) + 1 as year_days,
from years
left join sums
    on sums.year = years.year
    and sums.unit_code = years.unit_code
    and sums.is_synthetic = years.is_synthetic
order by years.year, years.unit_code, years.is_synthetic
