-- One row for each row of one table of a release, in the order of keys: a fingerprint of its cells as they were written (32 characters), then its key.
-- Of a table of many rows a share at a time, chosen by its key, so that no more than that share is put in order at once.
select md5(cells) || row_key as keyed_row
from marts.rows
where package_name = $package
  and resource = $resource
  and hash(row_key) % $shares = $share
order by row_key, keyed_row
