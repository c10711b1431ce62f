-- One row for each value of each closed list.
create view marts.contract_categories as
from typed.contract_categories
