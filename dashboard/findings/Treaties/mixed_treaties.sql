-- One row for each year of signature: how many mixed treaties answer the choice.
select
    signed_year,
    count(*) as treaty_count,
from marts.chosen_treaties($choice)
where competence_code = 'mixed'
group by signed_year
order by signed_year
