-- One row for each treaty signed for Belgium and not known to be ratified: those that a source states as waiting first, with their age on the day for which it says so.
select
    treaty_key,
    treaty_names,
    standing_code,
    signed_on,
    stated_on,
    age_days,
    awaited_codes,
    awaited_on,
    last_step_on,
    confidence_code,
from marts.chosen_pending_treaties($choice)
order by standing_code desc, age_days desc nulls last, signed_on_from, treaty_key
