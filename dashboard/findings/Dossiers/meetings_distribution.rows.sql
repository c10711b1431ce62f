-- The dossiers behind each bar: closed, of years of opening that are finished and whose formats are known, by their number of meetings.
select
    marts.meetings_code(meeting_count) as line_key,
    'dossiers' as resource,
    row_key,
from marts.chosen_dossiers($choice)
inner join marts.opening_years($choice) as years using (opened_year)
where years.has_known_formats
  and years.is_settled
  and closed_on is not null
  and ($line_key is null or marts.meetings_code(meeting_count) = $line_key)
  and ($row_key is null or row_key = $row_key)
order by line_key, row_key
limit $most
