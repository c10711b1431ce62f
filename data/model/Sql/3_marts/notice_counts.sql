-- One row for each year, format, trigger, policy domain, organisation, crisis and number of days from the request to the meeting: how many consultations of
-- the register, and of how many a request is dated at all. Days are null where the request or the meeting is not known to the day, and of what is no meeting.
create table marts.notice_counts as
select
    year,
    format_code,
    is_meeting,
    trigger_code,
    policy_domain_code,
    organisation_code,
    crisis_key,
    notice_days,
    is_synthetic,
    count(*) as consultation_count,
    count(requested_on) as requested_count,
from core.register
group by all
order by all
