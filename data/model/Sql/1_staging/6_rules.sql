-- One row for each rule that the contracts make: its number in this run, and its sentence in four languages.
create table memory.rules (
    rule_number bigint not null,
    rule_code varchar not null,
    column_name varchar not null,
    sentence_en varchar not null,
    sentence_fr varchar not null,
    sentence_nl varchar not null,
    sentence_de varchar not null,
)
