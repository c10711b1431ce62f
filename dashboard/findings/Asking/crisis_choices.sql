-- One row for each crisis that a consultation may be due to.
select
    crisis_key,
    crisis_names,
from marts.crises
order by began_on_from nulls last, crisis_key
