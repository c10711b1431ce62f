-- The dossiers behind each policy domain, of years of opening that are finished and whose formats are known.
select
    policy_domain_code as line_key,
    'dossiers' as resource,
    row_key,
from marts.chosen_dossiers($choice)
inner join marts.opening_years($choice) as years using (opened_year)
where years.has_known_formats
  and years.is_settled
  and policy_domain_code <> 'unknown'
  and ($line_key is null or policy_domain_code = $line_key)
  and ($row_key is null or row_key = $row_key)
order by policy_domain_code, row_key
limit $most
