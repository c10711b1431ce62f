-- One row: the stock of treaties that awaited ratification in October 2001 and October 2003, and the flows between.
-- The treaties that left are derived: the first stock, plus what came in, less the second stock.
create table marts.backlog as
with
figures as (
    select
        max(value) filter (where measure_code = 'treaties_awaiting_ratification' and year = 2001) as stock_2001,
        max(value) filter (where measure_code = 'treaties_awaiting_ratification' and year = 2003) as stock_2003,
        max(value) filter (where measure_code = 'treaties_new_in_pipeline' and year = 2003) as new_count,
        max(value) filter (where measure_code = 'treaties_unchanged_since_2001' and year = 2003) as unchanged_count,
        max(value) filter (where measure_code = 'treaties_evolved_since_2001' and year = 2003) as evolved_count,
    from typed.annual_counts
    where body_code = 'belgium'
)
select
    *,
    stock_2001 + new_count - stock_2003 as left_count,
from figures
