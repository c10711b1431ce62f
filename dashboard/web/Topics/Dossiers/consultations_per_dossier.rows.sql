-- The dossiers behind each year of opening; the page of each lists its consultations.
select
    opened_year::varchar as line_key,
    'dossiers' as resource,
    row_key,
from marts.dossiers
where is_synthetic = $is_synthetic
  and opened_year between $from_year and $to_year
  and ($line_key is null or opened_year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
  and ($domain is null or policy_domain_code = $domain)
  and ($organisation is null or organisation_code = $organisation)
order by opened_year, row_key
limit $most
