-- One row for each event that is drawn behind a series: crises at the day they began, governments, formations, the days on
-- which a government was a caretaker, and mandates.
create table marts.events as
with
crises as (
    select
        'crisis' as kind_code,
        'crises' as resource,
        row_key,
        crisis_id as event_id,
        core.in_languages(crisis_name) as event_names,
        began_on_from,
        began_on_to,
        began_on_to as ended_on_to,
        null::varchar as status_code,
        confidence_code,
    from typed.crises
    where began_on_from is not null
),
governments as (
    select
        'government' as kind_code,
        'governments' as resource,
        row_key,
        government_id as event_id,
        core.in_languages(government_name) as event_names,
        began_on_from,
        began_on_to,
        ended_on_to,
        status_code,
        confidence_code,
    from typed.governments
),
caretakers as (
    select
        'caretaker' as kind_code,
        'governments' as resource,
        row_key,
        government_id as event_id,
        core.in_languages(government_name) as event_names,
        caretaker_from_from as began_on_from,
        caretaker_from_to as began_on_to,
        ended_on_to,
        status_code,
        confidence_code,
    from typed.governments
    where caretaker_from_from is not null
),
mandates as (
    select
        'mandate' as kind_code,
        'mandates' as resource,
        row_key,
        mandate_id as event_id,
        {
            en: concat_ws(', ', body_name, role_name),
            fr: concat_ws(', ', core.in_languages(body_name).fr, core.in_languages(role_name).fr),
            nl: concat_ws(', ', core.in_languages(body_name).nl, core.in_languages(role_name).nl),
            de: concat_ws(', ', core.in_languages(body_name).de, core.in_languages(role_name).de),
        } as event_names,
        began_on_from,
        began_on_to,
        ended_on_to,
        null::varchar as status_code,
        confidence_code,
    from typed.mandates
)
from (
    from crises
    union all by name
    from governments
    union all by name
    from caretakers
    union all by name
    from mandates
)
order by began_on_from, kind_code, event_id
