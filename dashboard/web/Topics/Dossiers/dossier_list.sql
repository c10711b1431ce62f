-- One row for each dossier that the list shows: the last opened, or those with the most consultations.
select
    dossier_id,
    title,
    policy_domain_code,
    organisation_code,
    opened_on,
    closed_on,
    closed_on_missing,
    consultation_count,
    count(*) over () as found_count,
from marts.dossiers
where is_synthetic = $is_synthetic
  and opened_year between $from_year and $to_year
  and ($domain is null or policy_domain_code = $domain)
  and ($organisation is null or organisation_code = $organisation)
order by
    case when $sort = 'consultations' then consultation_count end desc nulls last,
    opened_on_from desc,
    dossier_id
limit 100
