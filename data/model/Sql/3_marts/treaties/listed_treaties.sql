-- One row for each treaty of the record as the index lists it: where it stands for Belgium, as far as the record knows.
-- status_code waiting and end_not_known: as `marts.pending_treaties` has it, a source says that it waits, or it is signed and nothing is known to end that.
-- in_force: in force for Belgium or for all; ratified: something else ended the wait, such as a deposit; superseded: another treaty took its place first;
-- no_signature: the record knows neither a signature for Belgium nor an end; not_for_belgium: it is not Belgium's to ratify.
create table marts.listed_treaties as
with
steps as (
    select
        treaty_id,
        min(happened_on) filter (where step_code = 'entry_into_force' and actor_code in ('belgium', 'all_parties', 'belgium_and_entities', 'eu_and_member_states')) as in_force_on,
        bool_or(step_code in ('conclusion', 'ratifications_completed', 'accession')) as is_completed,
        bool_or(step_code = 'supersession') as is_superseded,
    from typed.treaty_steps
    where date_basis_code is distinct from 'expected'
    group by treaty_id
)
select
    treaties.treaty_id,
    treaties.row_key,
    treaties.treaty_names,
    case
        when treaties.competence_code in ('eu_exclusive', 'not_a_treaty') then 'not_for_belgium'
        when pending.stated_on is not null then 'waiting'
        when pending.treaty_id is not null then 'end_not_known'
        when steps.in_force_on is not null then 'in_force'
        when treaties.deposited_on is not null or steps.is_completed then 'ratified'
        when steps.is_superseded then 'superseded'
        else 'no_signature'
    end as status_code,
    treaties.family_code,
    treaties.competence_code,
    treaties.adopted_places,
    coalesce(treaties.signed_on, pending.signed_on) as signed_on,
    year(coalesce(treaties.signed_on_from, pending.signed_on_from)) // 10 * 10 as signed_decade,
    treaties.deposited_on,
    steps.in_force_on,
    pending.awaited_codes,
    treaties.looked_on,
    treaties.confidence_code,
from marts.treaties as treaties
left join steps using (treaty_id)
left join marts.pending_treaties as pending using (treaty_id)
order by treaties.treaty_names.en, treaties.treaty_id
