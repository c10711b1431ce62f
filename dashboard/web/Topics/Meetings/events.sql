-- One row for each crisis and each caretaker or formation period, for the ground behind a time line.
select
    kind_code,
    event_id,
    event_name,
    began_on_from,
    ended_on_to,
    status_code,
from marts.events
where kind_code in ('crisis', 'government')
order by began_on_from, event_id
