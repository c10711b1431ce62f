-- One row for each check: how many rows it found that should not be.
create table marts.check_results (
    check_name varchar not null,
    severity varchar not null,
    sentence_en varchar not null,
    sentence_fr varchar not null,
    sentence_nl varchar not null,
    sentence_de varchar not null,
    row_count bigint not null,
)
