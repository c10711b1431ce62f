-- The documented figures behind each line.
select
    unnest(
        case measure_code
            when 'treaties_awaiting_ratification' then if(year = 2001, ['stock-2001', 'left'], ['stock-2003', 'left'])
            when 'treaties_new_in_pipeline' then ['new', 'left']
            when 'treaties_unchanged_since_2001' then ['unchanged']
            when 'treaties_evolved_since_2001' then ['evolved']
            else []
        end
    ) as line_key,
    'annual_counts' as resource,
    row_key,
    confidence_code,
from marts.annual_counts
where body_code = 'belgium'
order by line_key, row_key
