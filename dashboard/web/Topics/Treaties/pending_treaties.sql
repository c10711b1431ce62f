-- One row for each treaty that a source states as signed and not ratified, with its age on the day for which the source says so.
select
    treaty_key,
    treaty_id,
    treaty_name,
    signed_on,
    signed_on_from,
    stated_on,
    age_days,
    resource,
    confidence_code,
from marts.pending_treaties
where signed_year between $from_year and $to_year
order by age_days desc, treaty_key
