-- One row for each correction of the record, the latest first: what stood there, what stands there now, why, and by which source.
create table marts.corrections as
select
    corrections.row_key,
    corrections.corrected_on,
    corrections.resource_name,
    corrections.row_name,
    corrections.column_name,
    corrections.was_value,
    corrections.is_value,
    corrections.reason_code,
    core.in_languages(corrections.note) as note,
    sources.source_title,
    sources.url,
    core.in_languages(corrections.locator) as locator,
from typed.corrections as corrections
left join typed.sources as sources on sources.source_id = corrections.source_id
order by corrections.corrected_on desc, corrections.resource_name, corrections.row_key
