-- One row for each year of opening and policy domain, of years that are finished and whose formats are known: how many dossiers were opened, and how many meetings
-- they had.
select
    opened_year,
    policy_domain_code,
    sum(dossier_count)::bigint as dossier_count,
    sum(meeting_count * dossier_count)::bigint as meeting_count,
from marts.chosen_dossier_counts($choice)
inner join marts.opening_years($choice) as years using (opened_year)
where years.has_known_formats
  and years.is_settled
group by opened_year, policy_domain_code
order by opened_year, policy_domain_code
