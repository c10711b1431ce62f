-- One row for each year of opening: how many dossiers the filters and the search leave.
select
    opened_year,
    count(*) as dossier_count,
from marts.found_dossiers($choice)
group by opened_year
order by opened_year
