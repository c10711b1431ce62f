-- One row for each register and month that it holds whole, from the year of its first consultation, or from October 2003, when Coormulti was set up,
-- to the month in which it closed.
create table marts.register_months as
with
months as (
    select
        is_synthetic,
        closed_on,
        unnest(range(
            greatest(make_date(first_year::integer, 1, 1), date '2003-10-01'), (closed_on + 1)::date, interval 1 month))::date as month,
    from marts.register
)
select
    month,
    year(month) as year,
    day(last_day(month))::integer as day_count,
    is_synthetic,
from months
where last_day(month) <= closed_on
order by month, is_synthetic
