-- One row: stocks of October 2001 and October 2003 and the flows between them.
select
    stock_2001,
    stock_2003,
    new_count,
    unchanged_count,
    evolved_count,
    left_count,
from marts.backlog
where stock_2001 is not null
  and stock_2003 is not null
