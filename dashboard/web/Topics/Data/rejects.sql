-- One row for each fault that kept a row out of this release, the first thousand.
from marts.rejects
order by package, file, record, column_name
limit 1000
