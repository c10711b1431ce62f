-- One row: whether rows of one table of a release are known by a key, and not by their place alone. None where the table is empty.
select row_key <> concat_ws('.', package_name, file_name, record_number) as is_known_by_key
from marts.rows
where package_name = $package
  and resource = $resource
limit 1
