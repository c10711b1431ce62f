-- One row for each month, format, trigger, policy domain, organisation and crisis in which the register holds consultations: how many. Those that are known to
-- the year only have a row of that year without a month.
create table marts.consultation_months as
select
    year,
    case when length(held_on) >= 7 then date_trunc('month', held_on_from)::date end as month,
    format_code,
    trigger_code,
    policy_domain_code,
    organisation_code,
    crisis_key,
    is_synthetic,
    count(*) as consultation_count,
from core.register
group by all
order by all
