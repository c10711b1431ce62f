-- One row for each spelling under which a value of a closed list may stand in a file. The value itself goes before labels and aliases.
create table memory.category_spellings (
    resource varchar not null,
    field_name varchar not null,
    spelling varchar not null,
    rank bigint not null,
    value varchar not null,
)
