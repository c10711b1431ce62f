-- One row for each year, trigger and number of days from the request to the meeting (null: not known to the day, or no meeting): how many consultations answer the choice, how
-- many of them are meetings, of how many nobody knows whether they are, and of how many the register dates the request at all.
select
    year,
    trigger_code,
    notice_days,
    sum(consultation_count) as consultation_count,
    coalesce(sum(consultation_count) filter (where is_meeting), 0) as meeting_count,
    coalesce(sum(consultation_count) filter (where format_code = 'unknown'), 0) as unknown_format_count,
    sum(requested_count) as requested_count,
from marts.chosen_notice_counts($choice)
group by year, trigger_code, notice_days
order by year, trigger_code, notice_days nulls last
