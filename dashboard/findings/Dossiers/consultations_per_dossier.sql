-- One row for each year of opening, whether the dossiers are closed, and number of their consultations and meetings: how many dossiers,
-- and how many of their consultations have no format.
select
    opened_year,
    is_closed,
    consultation_count,
    meeting_count,
    sum(dossier_count)::bigint as dossier_count,
    sum(unknown_format_count)::bigint as unknown_format_count,
from marts.chosen_dossier_counts($choice)
group by all
order by all
