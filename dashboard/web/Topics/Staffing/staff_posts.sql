-- One row: how many periods of the unit's posts stand behind the full-time equivalents of these years, each counted once.
select count(*) as row_count
from marts.staff_posts
where unit_code = 'm01'
  and is_synthetic = $is_synthetic
  and first_year <= $to_year
  and last_year >= $from_year
