-- One row for each family of treaties that occurs in the record.
select
    family_code,
    count(*) as treaty_count,
from marts.treaties
group by family_code
order by family_code
