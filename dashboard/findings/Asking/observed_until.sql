-- One row for each table that was gathered from publications, with the days at which its sources looked.
select
    resource,
    min(observed_from) as observed_from,
    max(observed_until) as observed_to,
from marts.resources
where resource in ('treaties', 'treaty_steps', 'competent_parliaments', 'party_actions', 'annual_counts', 'statements')
  and not is_synthetic
group by resource
order by resource
