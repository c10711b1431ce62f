-- One row for each family of treaties that occurs in the record.
select distinct family_code
from marts.treaties
order by family_code
