-- One row for each crisis and month in which it runs: half of the days of the month, or more, lie in its first 180 days. The record dates beginnings
-- and no ends. A crisis that broke out in the first weeks of another is part of that one.
create table marts.running_crises as
select
    crisis_key,
    date_trunc('month', day)::date as month,
    is_synthetic,
from marts.crisis_windows
where days_after >= 0
group by all
having 2 * count(*) >= day(last_day(any_value(day)))
order by all
