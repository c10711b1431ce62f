-- One row for each file: its rows read, accepted and rejected, and how many its package had promised.
create table typed.resource_counts (
    package_name varchar not null,
    resource varchar not null,
    file_name varchar not null,
    rows_read bigint not null,
    rows_accepted bigint not null,
    rows_rejected bigint not null,
    rows_expected bigint,
)
