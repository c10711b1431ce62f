-- One row for each accepted row of every resource, with its provenance.
create view marts.rows as
from typed.rows
