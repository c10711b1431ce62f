-- One row: the last day at which the sources on governments looked. A government that is not known to have ended was in office until then.
create table core.record as
select
    coalesce(
        max(coalesce(resources.observed_until, packages.closed_on)) filter (where resources.resource = 'governments'),
        max(packages.closed_on)
    ) as closed_on,
from typed.packages as packages
left join typed.resources as resources using (package_name)
