-- One row for each year of opening: how many dossiers were consulted on, and how many of them enter no curve and why, each for the first reason that holds; with
-- how many of their consultations have a format and an outcome.
select
    opened_year,
    count(*) as dossier_count,
    coalesce(sum(consultation_count), 0)::bigint as consultation_count,
    coalesce(sum(unknown_format_count), 0)::bigint as unknown_format_count,
    coalesce(sum(known_outcome_count), 0)::bigint as known_outcome_count,
    count(*) filter (where not years.has_known_formats) as unknown_year_count,
    count(*) filter (where years.has_known_formats and first_met_on is null) as never_met_count,
    count(*) filter (where years.has_known_formats and first_met_on is not null and outcome_code = 'unknown') as unknown_ending_count,
    count(*) filter (where years.has_known_formats and first_met_on is not null and outcome_code not in ('consensus', 'open', 'unknown')) as otherwise_ended_count,
    count(*) filter (where years.has_known_formats and outcome_code in ('consensus', 'open') and first_met_on is not null and not is_followed_a_year) as not_followed_count,
from marts.chosen_dossier_courses($choice)
inner join marts.opening_years($choice) as years using (opened_year)
group by opened_year
order by opened_year
