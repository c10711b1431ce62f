-- One row for each combination of year, format, trigger, policy domain, organisation and crisis in the register: what filters ask for.
-- Attendance is counted by its small number, and the words are joined to the counts.
create table core.profiles as
select
    row_number() over ()::integer as profile_number,
    *,
from (
    select distinct
        year,
        format_code,
        trigger_code,
        policy_domain_code,
        organisation_code,
        crisis_key,
        is_synthetic,
    from core.register
    order by all
)
