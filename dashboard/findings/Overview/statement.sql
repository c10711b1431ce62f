-- One row for each finding that a source states in words without a figure.
select
    row_key,
    statement_en,
    statement_fr,
    statement_nl,
    statement_de,
    source_title,
from marts.statements
order by since_year, statement_id
