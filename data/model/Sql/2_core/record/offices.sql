-- One row for each government of Belgium and entity that it governs: the days that it was surely in office, the last one not its own.
-- A government of the record that is not known to have ended is in office until the record closes.
create table core.offices as
with
federated as (
    select
        *,
        unnest(list_filter([entity_id, also_entity_id], lambda entity: entity is not null)) as governed_id,
    from typed.governments_federated
),
offices as (
    select
        'governments' as resource,
        row_key,
        government_id,
        government_name,
        'fed' as entity_id,
        began_on_to as from_on,
        ended_on_from,
        ended_on,
        confidence_code,
    from typed.governments
    where status_code <> 'formation'
    union all by name
    select
        'governments_federated' as resource,
        row_key,
        government_id,
        government_name,
        governed_id as entity_id,
        began_on_to as from_on,
        ended_on_from,
        ended_on,
        confidence_code,
    from federated
)
select
    offices.* exclude (ended_on, ended_on_from),
    case when offices.ended_on is null then record.closed_on + 1 else offices.ended_on_from end as until_on,
from offices
cross join core.record as record
