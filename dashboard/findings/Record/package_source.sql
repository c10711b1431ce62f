-- One row for each source of the record, for the credits of a download.
select source_title, url
from marts.sources
order by source_id
