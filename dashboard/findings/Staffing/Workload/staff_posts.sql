-- One row: how many periods of the unit's posts stand behind the full-time equivalents of these years, each counted once.
select count(*) as row_count
from marts.chosen_staff_posts($choice)
