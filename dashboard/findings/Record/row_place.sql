-- One row for each asked row of one resource: its place in its file. The cells, which are composed as they are asked for, are not.
select record_number
from marts.keyed_rows
where resource = $resource
  and key_begins in (select unnest(marts.key_beginnings($keys::varchar[])))
  and row_key in (select unnest($keys::varchar[]))
