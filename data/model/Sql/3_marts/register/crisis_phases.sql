-- One row for each crisis and day of its first eight weeks ('after'), and for each crisis and quiet day of the year before it ('before'):
-- quiet is a day in no crisis's first eight weeks. Days outside the register are left out. A crisis that broke out in the first weeks of
-- another cannot be told apart from it and has no days of its own; one that began after the register closed has none either.
create table marts.crisis_phases as
with
starts as (
    select
        crisis_key,
        began_on_from as began_on,
    from marts.crises
    where began_on_from = began_on_to
),
first_weeks as (
    select
        crisis_key,
        unnest(range(began_on, began_on + interval 56 days, interval 1 day))::date as day,
    from starts
),
apart as (
    select starts.*
    from starts
    where not exists (
        from starts as earlier
        where earlier.began_on between starts.began_on - interval 55 days and starts.began_on
          and (earlier.began_on, earlier.crisis_key) < (starts.began_on, starts.crisis_key))
),
years_before as (
    select
        crisis_key,
        unnest(range(began_on - interval 365 days, began_on, interval 1 day))::date as day,
    from apart
),
days as (
    select crisis_key, 'after' as phase_code, day
    from first_weeks
    semi join apart using (crisis_key)
    union all
    select crisis_key, 'before' as phase_code, day
    from years_before
    anti join first_weeks using (day)
)
select
    days.crisis_key,
    days.phase_code,
    days.day,
    register.is_synthetic,
from days
inner join starts using (crisis_key)
inner join marts.register as register
    on days.day between make_date(register.first_year::integer, 1, 1) and register.closed_on
   and starts.began_on <= register.closed_on
order by days.day, days.crisis_key, register.is_synthetic
