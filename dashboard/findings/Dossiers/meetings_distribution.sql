-- One row for each side of December 2018 and number of meetings, ten and more as one: how many closed dossiers had so many, of years of opening that are finished and
-- whose formats are known.
select
    marts.turn_code(opened_year) as turn_code,
    marts.meetings_code(meeting_count) as meetings_code,
    sum(dossier_count)::bigint as dossier_count,
    min(opened_year) as first_opened_year,
    max(opened_year) as last_opened_year,
from marts.chosen_dossier_counts($choice)
inner join marts.opening_years($choice) as years using (opened_year)
where years.has_known_formats
  and years.is_settled
  and is_closed
group by turn_code, meetings_code
order by turn_code, meetings_code
