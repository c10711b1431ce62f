-- One row for each crisis at the first day that a source gives it, and for the days of each caretaker or interim government, for the ground behind a time line.
select
    event_names,
    kind_code = 'crisis' as is_crisis,
    began_on_from,
    ended_on_to,
from marts.events
where kind_code = 'caretaker'
   or (kind_code = 'government' and status_code = 'interim')
   or (kind_code = 'crisis' and began_on_from = began_on_to)
qualify kind_code <> 'crisis' or row_number() over (partition by kind_code, event_names.en order by began_on_from, event_id) = 1
order by began_on_from, event_id
