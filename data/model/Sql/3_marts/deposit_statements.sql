-- One row for each table of the record that says when Belgium deposited its instrument, or bound itself otherwise, with its source; is_counted marks the one that counts.
create table marts.deposit_statements as
select
    statements.treaty_id,
    statements.resource,
    statements.row_key,
    statements.happened_on,
    statements.happened_on_from,
    statements.is_of_depositary,
    statements.statement_rank = 1 as is_counted,
    sources.source_title,
    sources.url,
    core.in_languages(rows.locator) as locator,
    statements.confidence_code,
from core.deposit_statements as statements
inner join (
    select 'treaty_steps' as resource, row_key, source_id, locator from typed.treaty_steps
    union all
    select 'party_actions', row_key, source_id, locator from typed.party_actions
) as rows using (resource, row_key)
left join typed.sources as sources on sources.source_id = rows.source_id
order by statements.treaty_id, statements.statement_rank
