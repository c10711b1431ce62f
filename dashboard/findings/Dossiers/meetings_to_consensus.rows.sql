-- The dossiers behind each curve: those that ended in consensus or are still open, and that the register knows for a year after their first meeting.
select
    marts.turn_code(opened_year) as line_key,
    'dossiers' as resource,
    row_key,
from marts.chosen_dossier_courses($choice)
inner join marts.opening_years($choice) as years using (opened_year)
where years.has_known_formats
  and is_followed_a_year
  and outcome_code in ('consensus', 'open')
  and ($line_key is null or marts.turn_code(opened_year) = $line_key)
  and ($row_key is null or row_key = $row_key)
order by line_key, row_key
limit $most
