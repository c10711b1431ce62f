-- One row for each day, format, policy domain, organisation and crisis on which the register holds consultations: how many, how many of them
-- impromptu, and of how many it does not give the trigger. A consultation known to the month or year only has no day.
create table marts.consultation_days as
select
    held_on_from as day,
    format_code,
    policy_domain_code,
    organisation_code,
    crisis_key,
    is_synthetic,
    count(*) as consultation_count,
    count(*) filter (where trigger_code = 'impromptu') as impromptu_count,
    count(*) filter (where trigger_code = 'unknown') as unknown_trigger_count,
from core.register
where length(held_on) = 10
group by all
order by all
