-- One row for each folded spelling of a closed list: the value that it stands for. The value's own name goes before a label, a label before an alias.
create view memory.folded_spellings as
select
    resource,
    field_name,
    fold(spelling) as folded,
    value,
from memory.category_spellings
qualify row_number() over (partition by resource, field_name, fold(spelling) order by rank) = 1
