-- The impromptu consultations behind each year and crisis; those that name no crisis are under none.
select
    year || ':' || coalesce(crisis_key, 'none') as line_key,
    'consultations' as resource,
    row_key,
from marts.register_consultations
where is_synthetic = $is_synthetic
  and trigger_code = 'impromptu'
  and year between $from_year and $to_year
  and ($format is null or format_code = $format)
  and ($domain is null or policy_domain_code = $domain)
  and ($organisation is null or organisation_code = $organisation)
  and ($crisis is null or crisis_key = $crisis)
  and ($line_key is null or year || ':' || coalesce(crisis_key, 'none') = $line_key)
  and ($row_key is null or row_key = $row_key)
order by row_key
limit $most
