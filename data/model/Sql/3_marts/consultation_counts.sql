-- One row for each year, format, trigger, policy domain, organisation, crisis and outcome in which the register holds consultations.
create table marts.consultation_counts as
select
    year,
    format_code,
    trigger_code,
    policy_domain_code,
    organisation_code,
    crisis_key,
    outcome_code,
    is_synthetic,
    count(*) as consultation_count,
    count(*) filter (where is_meeting) as meeting_count,
    sum(duration_minutes) as duration_minutes,
    count(duration_minutes) as duration_count,
from core.register
group by all
order by all
