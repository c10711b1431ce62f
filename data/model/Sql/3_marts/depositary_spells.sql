-- One row for each treaty of a depositary's status table and state: the spell from signature to consent to be bound.
-- A depositary's table is complete at its date, so a signature without consent is a spell censored on that date.
create table marts.depositary_spells as
select
    actions.row_key,
    actions.treaty_key,
    treaties.treaty_id,
    treaties.treaty_title,
    treaties.depositary_name,
    actions.state_code,
    actions.signed_on_from as signed_on,
    year(actions.signed_on_from) as signed_year,
    actions.consent_on_from as consent_on,
    actions.observed_until,
    actions.consent_kind_code,
    actions.analysis_code,
    actions.analysis_code = 'yes' as is_in_analysis,
    actions.consent_on_from is not null as is_observed,
    date_diff('day', actions.signed_on_from, coalesce(actions.consent_on_from, actions.observed_until)) as duration_days,
    actions.confidence_code,
    actions.is_synthetic,
from typed.party_actions as actions
inner join typed.depositary_treaties as treaties using (treaty_key)
order by actions.state_code, actions.treaty_key
