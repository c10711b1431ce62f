-- Two rows for each treaty: its last assent and the one before.
select
    treaty_id as line_key,
    'treaty_steps' as resource,
    unnest([last_row_key, previous_row_key]) as row_key,
from marts.last_assents
where signed_year between $from_year and $to_year
  and ($family is null or family_code = $family)
order by line_key, row_key
