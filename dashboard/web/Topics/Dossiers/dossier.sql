-- One row: what the register says of one dossier.
from marts.dossiers
where dossier_id = $dossier
  and is_synthetic = $is_synthetic
