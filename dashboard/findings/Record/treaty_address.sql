-- One row for each treaty that has a page of its own.
select treaty_id
from marts.treaties
order by treaty_id
