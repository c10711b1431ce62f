-- One row for each accepted row of every resource. Those of many rows are composed as they are asked for.
create view typed.rows as
select * exclude (key_begins)
from typed.keyed_rows
