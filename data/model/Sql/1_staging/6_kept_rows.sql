-- One row for each accepted row of the resources that are kept as tables: where it came from, and its cells as they were written.
create table typed.kept_rows (
    resource varchar not null,
    row_key varchar not null,
    package_name varchar not null,
    file_name varchar not null,
    record_number bigint not null,
    source_id varchar,
    locator varchar,
    confidence_code varchar,
    cells varchar not null,
)
