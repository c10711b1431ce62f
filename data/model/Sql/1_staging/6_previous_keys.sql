-- One row for each resource of each package in the release before this one of which rows are known by their keys: how many there were, and how many
-- of these keys are gone. None when there was no release, or another version of the code made it, whose keys may be others.
create table typed.previous_keys (
    package_name varchar not null,
    resource varchar not null,
    keys_before bigint not null,
    keys_gone bigint not null,
)
