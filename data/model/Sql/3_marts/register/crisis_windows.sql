-- One row for each crisis that has days of its own (crisis_phases) and each day from 180 before to 179 after its beginning: how many days after,
-- in which stretch of thirty (0 begins with the crisis), and whether the day lies in the first eight weeks of another crisis, to which it then
-- belongs. Days outside the register are left out: what was not yet, or no longer, recorded is not none.
create table marts.crisis_windows as
with
crises as (
    select distinct
        crisis_key,
        is_synthetic,
    from marts.crisis_phases
),
first_weeks as (
    select
        crisis_key,
        is_synthetic,
        day,
    from marts.crisis_phases
    where phase_code = 'after'
),
windows as (
    select
        crises.crisis_key,
        crises.is_synthetic,
        starts.began_on_from,
        unnest(range(-180, 180))::integer as days_after,
    from crises
    inner join marts.crises as starts using (crisis_key)
)
select
    windows.crisis_key,
    windows.days_after,
    floor(windows.days_after / 30)::integer as stretch,
    windows.began_on_from + windows.days_after as day,
    exists (
        from first_weeks
        where first_weeks.day = windows.began_on_from + windows.days_after
          and first_weeks.crisis_key <> windows.crisis_key
          and first_weeks.is_synthetic = windows.is_synthetic) as is_of_another,
    windows.is_synthetic,
from windows
inner join marts.register as register
    on register.is_synthetic = windows.is_synthetic
    and windows.began_on_from + windows.days_after between make_date(register.first_year::integer, 1, 1) and register.closed_on
order by windows.crisis_key, windows.days_after, windows.is_synthetic
