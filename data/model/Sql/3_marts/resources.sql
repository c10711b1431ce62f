-- One row for each resource of a package, with the last day at which its sources looked: as its descriptor says, else the day on which the package closed.
-- Signatures and consents say it row by row; of these it is the first day and the last.
create table marts.resources as
select
    resources.package_name,
    resources.resource,
    coalesce(min(actions.observed_until), max(resources.observed_until), max(packages.closed_on)) as observed_from,
    coalesce(max(actions.observed_until), max(resources.observed_until), max(packages.closed_on)) as observed_until,
    bool_or(packages.is_synthetic) as is_synthetic,
from typed.resources as resources
inner join typed.packages as packages using (package_name)
left join typed.party_actions as actions
    on resources.resource = 'party_actions'
   and actions.package_name = resources.package_name
group by resources.package_name, resources.resource
order by resources.package_name, resources.resource
