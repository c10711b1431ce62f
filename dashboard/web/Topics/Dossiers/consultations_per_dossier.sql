-- One row for each year of opening, whether the dossiers are closed, and number of their consultations and meetings: how many dossiers.
select
    opened_year,
    is_closed,
    consultation_count,
    meeting_count,
    sum(dossier_count)::bigint as dossier_count,
from marts.dossier_counts
where is_synthetic = $is_synthetic
  and opened_year between $from_year and $to_year
  and ($domain is null or policy_domain_code = $domain)
  and ($organisation is null or organisation_code = $organisation)
group by all
order by all
