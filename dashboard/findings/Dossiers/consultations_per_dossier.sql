-- One row for each year of opening, whether the dossiers are closed, and number of their consultations and meetings: how many dossiers, how many of their
-- consultations have no format, and whether the year is one to compare.
select
    opened_year,
    is_closed,
    consultation_count,
    meeting_count,
    years.is_settled,
    years.has_known_formats,
    sum(dossier_count)::bigint as dossier_count,
    sum(unknown_format_count)::bigint as unknown_format_count,
from marts.chosen_dossier_counts($choice)
inner join marts.opening_years($choice) as years using (opened_year)
group by all
order by all
