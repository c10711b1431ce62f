-- One row: what the whole record knows of its own limits. closed_on is the last day of which the record of treaties knows anything.
create table core.record as
select
    coalesce(max(closed_on) filter (where package_name = 'record'), max(closed_on)) as closed_on,
from typed.packages
