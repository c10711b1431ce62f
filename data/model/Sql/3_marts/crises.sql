-- One row for each crisis, whatever number of its events is dated: the day on which the first one surely happened.
create table marts.crises as
select
    crisis_key,
    crisis_name,
    core.in_languages(crisis_name) as crisis_names,
    began_on_from,
    began_on_to,
    row_key,
from core.crises
where crisis_id = crisis_key
order by began_on_from nulls last, crisis_key
