-- One row for each year of opening and number of meetings, ten and more as one: how many closed dossiers had so many, of years that are finished and whose formats
-- are known.
select
    opened_year,
    marts.meetings_code(meeting_count) as meetings_code,
    sum(dossier_count)::bigint as dossier_count,
from marts.chosen_dossier_counts($choice)
inner join marts.opening_years($choice) as years using (opened_year)
where years.has_known_formats
  and years.is_settled
  and is_closed
group by all
order by all
