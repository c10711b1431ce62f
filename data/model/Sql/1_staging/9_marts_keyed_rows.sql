-- One row for each accepted row of every resource, with the cell with which its key begins.
create view marts.keyed_rows as
from typed.keyed_rows
