-- One row for each day, format, policy domain, organisation and crisis on which the register holds impromptu consultations. A consultation
-- known to the month or year only has no day.
create table marts.impromptu_days as
select
    held_on_from as day,
    format_code,
    policy_domain_code,
    organisation_code,
    crisis_key,
    is_synthetic,
    count(*) as impromptu_count,
from core.register
where trigger_code = 'impromptu'
  and length(held_on) = 10
group by all
order by all
