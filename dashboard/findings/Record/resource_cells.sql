-- One row for each row of one resource, as it travels in the download of the whole record: in the order in which they were read, as sorting would hold them all.
select cells
from marts.rows
where resource = $resource
