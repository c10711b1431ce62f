-- One row for each crisis of which the first day is known, as it is drawn behind a series.
select
    crisis_key,
    crisis_names,
    began_on_from,
from marts.crises
where began_on_from = began_on_to
order by began_on_from, crisis_key
