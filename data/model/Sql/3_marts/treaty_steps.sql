-- One row for each dated step of a treaty, with its source, in the order in which they happened.
create table marts.treaty_steps as
select
    steps.row_key,
    steps.treaty_id,
    treaties.treaty_names,
    steps.step_code,
    steps.actor_code,
    steps.parliament_code,
    steps.happened_on,
    steps.happened_on_from,
    steps.happened_on_to,
    steps.date_basis_code,
    core.in_languages(steps.date_basis_note) as date_basis_note,
    core.in_languages(steps.note) as note,
    steps.source_id,
    sources.source_title,
    sources.publisher_name,
    sources.url,
    core.in_languages(steps.locator) as locator,
    steps.confidence_code,
    steps.is_synthetic,
from typed.treaty_steps as steps
inner join core.treaties as treaties using (treaty_id)
left join typed.sources as sources on sources.source_id = steps.source_id
order by steps.treaty_id, steps.happened_on_from nulls last, steps.happened_on_to, steps.row_key
