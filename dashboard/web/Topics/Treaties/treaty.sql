-- One row: what a treaty is.
from marts.treaties
where treaty_id = $treaty
