-- One row for each fault that keeps a row, or with record 0 a whole file, out of the record.
create table staging.rejects (
    package varchar not null,
    resource varchar not null,
    file varchar not null,
    record bigint not null,
    column_name varchar,
    cell varchar,
    value varchar,
    rule_code varchar not null,
    sentence_en varchar not null,
    sentence_fr varchar not null,
    sentence_nl varchar not null,
    sentence_de varchar not null,
)
