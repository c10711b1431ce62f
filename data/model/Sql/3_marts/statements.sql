-- One row for each finding that a source states in words without a figure.
create table marts.statements as
select
    statements.* exclude (record_number, file_name, package_name),
    sources.source_title,
    sources.url,
from typed.statements as statements
left join typed.sources as sources on sources.source_id = statements.source_id
order by statements.since_year, statements.statement_id
