-- One row: what the register says of one dossier.
from marts.dossiers
where dossier_id = $dossier
order by is_synthetic
limit 1
