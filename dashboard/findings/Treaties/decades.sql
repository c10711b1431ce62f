-- One row for each decade in which a treaty of the record was signed.
select distinct signed_decade
from marts.listed_treaties
where signed_decade is not null
order by signed_decade
