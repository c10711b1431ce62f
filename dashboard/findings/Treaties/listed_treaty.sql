-- One row for each treaty of the record, for the list and for the choice of a treaty.
select
    treaty_id,
    treaty_names,
    signed_on,
from marts.treaties
order by treaty_names.en, treaty_id
