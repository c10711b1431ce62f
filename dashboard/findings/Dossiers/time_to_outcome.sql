-- One row for each year of opening, number of days and whether they ended: how many dossiers took so many days from their first meeting to the last before they were
-- closed, or were still open so many days after their first meeting when the register closed.
select
    opened_year,
    is_closed,
    case when is_closed then date_diff('day', first_met_on, last_met_on) else greatest(followed_days, 0) end as duration_days,
    count(*) as dossier_count,
from marts.chosen_dossier_courses($choice)
inner join marts.opening_years($choice) as years using (opened_year)
where years.has_known_formats
  and is_dated
group by all
order by all
