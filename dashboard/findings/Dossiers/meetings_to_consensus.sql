-- One row for each year of opening and number of days since a dossier's first meeting: how many meetings were held, how many of them were first ones, and by how
-- much they raise the sum of squares of the dossiers' numbers of meetings. Of dossiers that ended in consensus or are still open.
select
    opened_year,
    since_first_days,
    sum(meeting_count)::bigint as meeting_count,
    sum(first_count)::bigint as first_count,
    sum(square_count)::bigint as square_count,
from marts.chosen_dossier_paces($choice)
inner join marts.opening_years($choice) as years using (opened_year)
where years.has_known_formats
  and outcome_code in ('consensus', 'open')
group by opened_year, since_first_days
order by opened_year, since_first_days
