-- One row for each crisis at the first day that a source gives it, and for each government at the day it took office.
select
    event_names,
    kind_code = 'crisis' as is_crisis,
    began_on_from,
from marts.events
where began_on_from = began_on_to
  and (kind_code = 'crisis' or (kind_code = 'government' and status_code <> 'formation'))
qualify row_number() over (partition by kind_code, event_names.en order by began_on_from, event_id) = 1
order by began_on_from, event_names.en
