-- One row for each step of one treaty, dated or not, with its source.
from marts.treaty_steps
where treaty_id = $treaty
