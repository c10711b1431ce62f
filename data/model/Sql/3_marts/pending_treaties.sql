-- One row for each treaty that a source states as signed and not yet ratified by Belgium, at the date for which the source says so:
-- a signature without consent in a depositary's table, or a status that a source of the record states.
create table marts.pending_treaties as
with
depositary as (
    select
        'party_actions' as resource,
        actions.row_key,
        coalesce(treaties.treaty_id, treaties.treaty_key) as treaty_key,
        treaties.treaty_id,
        coalesce(record.treaty_name, treaties.treaty_title) as treaty_name,
        actions.signed_on,
        actions.signed_on_from,
        actions.observed_until as stated_on,
        null::varchar as signature_row_key,
        actions.confidence_code,
        actions.is_synthetic,
    from typed.party_actions as actions
    inner join typed.depositary_treaties as treaties using (treaty_key)
    left join typed.treaties as record on record.treaty_id = treaties.treaty_id
    where actions.state_code = 'BEL'
      and actions.signed_on_from is not null
      and actions.consent_on_from is null
      and actions.analysis_code = 'yes'
),
stated as (
    select
        'treaty_steps' as resource,
        steps.row_key,
        steps.treaty_id as treaty_key,
        steps.treaty_id,
        treaties.treaty_name,
        signatures.happened_on as signed_on,
        signatures.happened_on_from as signed_on_from,
        steps.happened_on_from as stated_on,
        signatures.row_key as signature_row_key,
        steps.confidence_code,
        steps.is_synthetic,
    from typed.treaty_steps as steps
    inner join typed.treaties as treaties using (treaty_id)
    inner join core.signatures as signatures using (treaty_id)
    where steps.step_code = 'pending_status'
    qualify row_number() over (partition by steps.treaty_id order by steps.happened_on_from desc, steps.row_key) = 1
),
pending as (
    from depositary
    union all by name
    from stated
)
select
    pending.*,
    year(pending.signed_on_from) as signed_year,
    date_diff('day', pending.signed_on_from, pending.stated_on) as age_days,
from pending
-- A later deposit known to the record ends the wait: then the statement is history.
where not exists (from core.deposits as deposits where deposits.treaty_id = pending.treaty_id)
qualify row_number() over (partition by pending.treaty_key order by pending.stated_on desc, pending.resource) = 1
order by pending.signed_on_from
