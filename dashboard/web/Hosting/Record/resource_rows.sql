-- One row for each row of one resource, as it travels in the download of the whole record.
select cells
from marts.rows
where resource = $resource
order by package_name, file_name, record_number
