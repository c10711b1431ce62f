-- One row for each accepted row of every resource. Resources of many rows join when they are typed, and are composed as they are asked for.
create view typed.rows as
from typed.kept_rows
