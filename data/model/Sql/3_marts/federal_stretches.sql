-- One row for each stretch of days on which the standing of the federal government was the same: a caretaker or not, a formation under way or not.
-- until_on is the first day after it.
create table marts.federal_stretches as
select
    *,
    date_diff('day', from_on, until_on) as day_count,
from core.federal_stretches
order by from_on
