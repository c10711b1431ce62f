-- One row for each resource of each package in the release before this one: its accepted rows. None when there was no release.
create table typed.previous_counts (
    package_name varchar not null,
    resource varchar not null,
    rows_accepted bigint not null,
)
