-- One row for each treaty signed for Belgium of which the record knows nothing that ends the wait for ratification.
-- standing_code stated: a source says so, for its day: a signature without consent in a depositary's table, or a status that a source of the record states.
-- standing_code not_known: the record knows a signature and no end, and no source says that it waits, which is not the same.
-- awaited_codes: the parliaments whose assent the latest source that names them still awaited, and which are not known to have assented since.
create table marts.pending_treaties as
with
statements as (
    select
        coalesce(treaties.treaty_id, treaties.treaty_key) as treaty_key,
        treaties.treaty_id,
        treaties.treaty_title,
        'party_actions' as resource,
        actions.row_key,
        actions.observed_until as stated_on,
        actions.signed_on,
        actions.signed_on_from,
        actions.confidence_code,
        actions.is_synthetic,
    from typed.party_actions as actions
    inner join typed.depositary_treaties as treaties using (treaty_key)
    where actions.state_code = 'BEL'
      and actions.signed_on_from is not null
      and actions.consent_on_from is null
      and actions.analysis_code = 'yes'
    union all by name
    select
        steps.treaty_id as treaty_key,
        steps.treaty_id,
        'treaty_steps' as resource,
        steps.row_key,
        steps.happened_on_from as stated_on,
        steps.confidence_code,
        steps.is_synthetic,
    from typed.treaty_steps as steps
    inner join core.signatures as signatures using (treaty_id)
    where steps.step_code = 'pending_status'
      and steps.happened_on_from is not null
),
latest as (
    from statements
    qualify row_number() over (partition by treaty_key order by stated_on desc, resource, row_key) = 1
),
-- What ends a wait: Belgium bound, the treaty ratified by all or in force for Belgium, replaced, or not Belgium's to ratify.
ended as (
    select treaty_id from core.deposits
    union
    select steps.treaty_id
    from typed.treaty_steps as steps
    left join latest using (treaty_id)
    where steps.date_basis_code is distinct from 'expected'
      and (steps.step_code in ('conclusion', 'ratifications_completed', 'accession', 'supersession')
          or steps.step_code = 'entry_into_force' and steps.actor_code in ('belgium', 'belgium_and_entities')
          -- A treaty may enter into force among others: who later says that Belgium still waits, knows better.
          or steps.step_code = 'entry_into_force' and steps.actor_code in ('all_parties', 'eu_and_member_states') and (latest.stated_on is null or latest.stated_on < steps.happened_on_from))
    union
    select treaty_id
    from typed.treaties
    where competence_code in ('eu_exclusive', 'not_a_treaty')
),
assented as (
    select distinct treaty_id, parliament_code
    from core.assents
    where date_basis_code not in ('tabling', 'preliminary_draft', 'first_reading', 'committee')
),
-- Whoever is awaited is named for one day; where a treaty is named on two, the later one tells.
awaited as (
    select
        lists.treaty_id,
        list(lists.parliament_code order by lists.parliament_code) as awaited_codes,
        list(lists.row_key order by lists.parliament_code) as awaited_row_keys,
        max(lists.pending_on_from) as awaited_on,
    from typed.competent_parliaments as lists
    left join assented using (treaty_id, parliament_code)
    where lists.pending_on_from is not null
      and assented.treaty_id is null
    group by lists.treaty_id
),
signed as (
    select
        coalesce(signatures.treaty_id, latest.treaty_key) as treaty_key,
        coalesce(signatures.treaty_id, latest.treaty_id) as treaty_id,
        latest.treaty_title,
        coalesce(signatures.happened_on, latest.signed_on) as signed_on,
        coalesce(signatures.happened_on_from, latest.signed_on_from) as signed_on_from,
        signatures.resource as signature_resource,
        signatures.row_key as signature_row_key,
        latest.resource as statement_resource,
        latest.row_key as statement_row_key,
        latest.stated_on,
        coalesce(latest.confidence_code, signatures.confidence_code) as confidence_code,
        coalesce(latest.is_synthetic, signatures.is_synthetic) as is_synthetic,
    from core.signatures as signatures
    full join latest on latest.treaty_id = signatures.treaty_id
),
steps as (
    select treaty_id, max(happened_on_from) as last_step_on
    from typed.treaty_steps
    where date_basis_code is distinct from 'expected'
    group by treaty_id
)
select
    signed.treaty_key,
    signed.treaty_id,
    coalesce(treaties.treaty_names, core.in_languages(signed.treaty_title)) as treaty_names,
    treaties.competence_code,
    if(signed.stated_on is null and awaited.awaited_on is null, 'not_known', 'stated') as standing_code,
    signed.signed_on,
    signed.signed_on_from,
    year(signed.signed_on_from) as signed_year,
    greatest(signed.stated_on, awaited.awaited_on) as stated_on,
    date_diff('day', signed.signed_on_from, greatest(signed.stated_on, awaited.awaited_on)) as age_days,
    array_to_string(awaited.awaited_codes, ';') as awaited_codes,
    awaited.awaited_on,
    awaited.awaited_row_keys,
    steps.last_step_on,
    signed.signature_resource,
    signed.signature_row_key,
    signed.statement_resource,
    signed.statement_row_key,
    signed.confidence_code,
    signed.is_synthetic,
from signed
left join core.treaties as treaties using (treaty_id)
left join awaited using (treaty_id)
left join steps using (treaty_id)
where signed.treaty_id is null or signed.treaty_id not in (from ended)
order by standing_code desc, signed.signed_on_from, signed.treaty_key
