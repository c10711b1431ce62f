-- One row for each parliament that is known to be competent for a treaty whose list is documented whole, or whose assent a source states as still
-- awaited at a date: when it assented, until when it was awaited, or that the record does not know.
-- The promulgation stands for the assent where both are known; the House and the Senate are on the list only where the source names them.
create table marts.competent_assents as
with
lists as (
    select
        treaty_id,
        parliament_code,
        is_list_complete and treaty_id in (select treaty_id from core.whole_lists) as is_list_complete,
        pending_on,
        pending_on_from,
        row_key,
        confidence_code,
        is_synthetic,
    from typed.competent_parliaments
    where treaty_id in (select treaty_id from core.whole_lists)
       or pending_on_from is not null
),
first_assents as (
    select
        treaty_id,
        parliament_code,
        act_code,
        row_key as assent_row_key,
        happened_on,
        happened_on_from,
        happened_on_to,
        confidence_code,
    from core.assents
    qualify row_number() over (
        partition by treaty_id, parliament_code
        order by case act_code when 'promulgation' then 1 when 'unspecified' then 2 else 3 end, happened_on_from, row_key
    ) = 1
)
select
    lists.row_key as list_row_key,
    lists.treaty_id,
    treaties.treaty_names,
    treaties.competence_code,
    lists.parliament_code,
    lists.is_list_complete,
    signatures.resource as signature_resource,
    signatures.row_key as signature_row_key,
    signatures.happened_on as signed_on,
    signatures.happened_on_from as signed_on_from,
    signatures.happened_on_to as signed_on_to,
    year(signatures.happened_on_from) as signed_year,
    assents.assent_row_key,
    assents.act_code,
    assents.happened_on as assented_on,
    assents.happened_on_from as assented_on_from,
    assents.happened_on_to as assented_on_to,
    lists.pending_on,
    lists.pending_on_from,
    deposits.resource as deposit_resource,
    deposits.row_key as deposit_row_key,
    deposits.happened_on as deposited_on,
    deposits.happened_on_to as deposited_on_to,
    case
        when signatures.treaty_id is null then 'no_signature'
        when assents.assent_row_key is not null then 'dated'
        when deposits.row_key is not null then 'before_deposit'
        when lists.pending_on_from is not null then 'pending'
        else 'unknown'
    end as knowledge_code,
    coalesce(assents.confidence_code, lists.confidence_code) as confidence_code,
    lists.is_synthetic,
from lists
inner join core.treaties as treaties using (treaty_id)
left join core.signatures as signatures using (treaty_id)
left join first_assents as assents using (treaty_id, parliament_code)
left join core.deposits as deposits using (treaty_id)
order by lists.treaty_id, lists.parliament_code
