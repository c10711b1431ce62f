-- One row for each treaty that a source states as signed and not ratified, with its age on the day for which the source says so.
select
    treaty_key,
    treaty_name,
    signed_on,
    stated_on,
    age_days,
    confidence_code,
from marts.chosen_pending_treaties($choice)
order by age_days desc, treaty_key
