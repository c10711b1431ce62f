-- One row for each treaty by which Belgium is bound: the day of its deposit that counts among those that the record knows.
create table core.deposits as
select * exclude (is_of_depositary, statement_rank)
from core.deposit_statements
where statement_rank = 1
