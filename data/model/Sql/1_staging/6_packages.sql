-- One row for each source package that was read.
create table typed.packages (
    package_name varchar not null,
    title_en varchar not null,
    title_fr varchar not null,
    title_nl varchar not null,
    title_de varchar not null,
    description varchar,
    version varchar,
    closed_on date not null,
    is_synthetic boolean not null,
    is_excerpt boolean not null,
    max_reject_share double not null,
    max_fall_share double not null,
    licence_name varchar,
    licence_url varchar,
)
