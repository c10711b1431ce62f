-- One row for each value of each closed list, with its name in four languages.
create table typed.contract_categories (
    resource varchar not null,
    field_name varchar not null,
    position bigint not null,
    value varchar not null,
    label_en varchar not null,
    label_fr varchar not null,
    label_nl varchar not null,
    label_de varchar not null,
)
