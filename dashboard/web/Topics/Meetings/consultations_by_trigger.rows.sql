-- The consultations behind each year.
select
    year::varchar as line_key,
    'consultations' as resource,
    row_key,
from marts.register_consultations
where is_synthetic = $is_synthetic
  and year between $from_year and $to_year
  and ($line_key is null or year = try_cast($line_key as integer))
  and ($row_key is null or row_key = $row_key)
  and ($trigger is null or trigger_code = $trigger)
  and ($domain is null or policy_domain_code = $domain)
  and ($organisation is null or organisation_code = $organisation)
  and ($crisis is null or crisis_key = $crisis)
order by year, row_key
limit $most
