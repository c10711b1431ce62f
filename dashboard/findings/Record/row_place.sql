-- One row for each asked row of one resource: its place in its file. The cells, which are composed as they are asked for, are not.
select record_number
from marts.rows
where resource = $resource
  and row_key in (select unnest($keys::varchar[]))
