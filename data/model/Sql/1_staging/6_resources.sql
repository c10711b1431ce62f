-- One row for each resource of a package, with the last day at which its source looked; null where its descriptor does not say.
create table typed.resources (
    package_name varchar not null,
    resource varchar not null,
    observed_until date,
)
