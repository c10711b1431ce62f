-- One row for each year in which the ministry's register holds consultations: how many, those known to be meetings, those of unknown format.
select
    year,
    sum(consultation_count)::bigint as consultation_count,
    sum(meeting_count)::bigint as meeting_count,
    coalesce(sum(consultation_count) filter (where format_code = 'unknown'), 0)::bigint as unknown_format_count,
from marts.consultation_counts
where not is_synthetic
group by year
order by year
