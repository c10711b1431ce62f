-- One row for each column of each contract.
create view marts.contract_fields as
from typed.contract_fields
