-- One row for each resource and degree of confidence.
select
    resource,
    confidence_code,
    sum(row_count)::bigint as row_count,
from marts.confidence_counts
where confidence_code is not null
group by resource, confidence_code
order by resource, confidence_code
