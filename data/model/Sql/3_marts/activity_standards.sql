-- One row for each norm, measured value or assumption on working time and workload.
create table marts.activity_standards as
select
    standards.row_key,
    standards.measure_code,
    standards.unit,
    standards.value,
    standards.low,
    standards.high,
    standards.applies_to,
    standards.year,
    standards.source_id,
    sources.source_title,
    sources.url,
    standards.locator,
    standards.confidence_code,
    standards.is_synthetic,
    standards.note,
from typed.activity_standards as standards
left join typed.sources as sources on sources.source_id = standards.source_id
order by standards.measure_code, standards.year, standards.row_key
