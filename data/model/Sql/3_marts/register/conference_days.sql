-- One row for each conference whose first day is known and each day of the calendar year in which it began, and of the twelve weeks before and the five
-- weeks from its beginning where they reach beyond that year: in which week it lies (0 begins with the conference). Days outside the register are left
-- out. A conference may have a row with its documented year and another with its days: it is one.
create table marts.conference_days as
with
conferences as (
    select
        min(conference_id) as conference_key,
        min(began_on_from) as began_on,
    from typed.conferences
    where began_on_from = began_on_to
    group by series_code, conference_name
),
days as (
    select
        conference_key,
        began_on,
        unnest(range(
            least(began_on - 84, make_date(year(began_on)::integer, 1, 1)), greatest(began_on + 35, make_date(year(began_on)::integer + 1, 1, 1)), interval 1 day))::date as day,
    from conferences
)
select
    days.conference_key,
    year(days.began_on) as year,
    days.day,
    floor((days.day - days.began_on) / 7)::integer as week,
    year(days.day) = year(days.began_on) as is_of_year,
    register.is_synthetic,
from days
inner join marts.register as register
    on days.day between greatest(make_date(register.first_year::integer, 1, 1), date '2003-10-01') and register.closed_on
order by days.conference_key, days.day, register.is_synthetic
