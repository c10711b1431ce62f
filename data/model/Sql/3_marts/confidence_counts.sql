-- One row for each package, resource and degree of confidence: how many accepted rows.
create table marts.confidence_counts as
select
    package_name,
    resource,
    confidence_code,
    count(*) as row_count,
from typed.rows
group by all
order by package_name, resource, confidence_code
