-- One row for each documented yearly figure of a body. A year without a row is a year that the public record does not know.
create table marts.annual_counts as
select
    counts.row_key,
    counts.year,
    counts.period_note,
    counts.body_code,
    counts.measure_code,
    counts.value,
    counts.note,
    counts.source_id,
    sources.source_title,
    counts.confidence_code,
    counts.is_synthetic,
from typed.annual_counts as counts
left join typed.sources as sources on sources.source_id = counts.source_id
order by counts.body_code, counts.measure_code, counts.year, counts.row_key
