-- One row for each treaty of the record, for the list and for the choice of a treaty.
select
    treaty_id,
    treaty_name,
    signed_on,
from marts.treaties
order by treaty_name, treaty_id
