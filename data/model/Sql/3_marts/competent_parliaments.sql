-- One row for each parliament that a source names as competent for a treaty.
create table marts.competent_parliaments as
select
    lists.row_key,
    lists.treaty_id,
    lists.parliament_code,
    lists.basis_code,
    lists.basis,
    lists.is_list_complete,
    lists.pending_on,
    lists.pending_on_from,
    lists.source_id,
    sources.source_title,
    sources.url,
    core.in_languages(lists.locator) as locator,
    lists.confidence_code,
from typed.competent_parliaments as lists
left join typed.sources as sources on sources.source_id = lists.source_id
order by lists.treaty_id, lists.parliament_code
