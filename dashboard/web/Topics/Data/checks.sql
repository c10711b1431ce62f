-- One row for each check, those that found something first.
from marts.check_results
order by row_count = 0, severity, check_name
