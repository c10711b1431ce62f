-- One row for each fault that kept a row out of the record.
create view marts.rejects as
from staging.rejects
