-- One row for each accepted row of every resource, with the cell with which its key begins: by it a row is found without composing the keys of all.
-- A row that is kept is among few, and its key begins with the whole of itself. Resources of many rows join when they are typed.
create view typed.keyed_rows as
select
    row_key as key_begins,
    *,
from typed.kept_rows
