-- One row for each row of one resource that was generated, or that was not, as it travels in the download of the whole record: in the order in which they were read, as sorting would hold them all.
select cells
from marts.rows
where resource = $resource
  and (package_name in (select package_name from marts.packages where is_synthetic) or coalesce(confidence_code = 'synthetic', false)) = $is_synthetic
