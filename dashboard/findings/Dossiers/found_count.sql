-- One row: how many dossiers the filters and the search leave.
select count(*) as dossier_count
from marts.found_dossiers($choice)
