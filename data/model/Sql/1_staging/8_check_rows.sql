-- One row for each row that a check found and that should not be.
create table marts.check_rows (
    check_name varchar not null,
    resource varchar,
    row_key varchar,
    detail varchar not null,
)
