-- Each row behind what public sources alone say of staff: the count of meetings, the agents, and the standards by which work is counted.
create macro marts.rows_of_public_work(choice) as table
    select
        'annual_counts' as resource,
        row_key,
        confidence_code,
    from marts.annual_counts
    where body_code = 'coormulti'
      and measure_code = 'meetings_held'
      and confidence_code = 'documented'
    union all
    select
        'staffing' as resource,
        row_key,
        confidence_code,
    from marts.staffing
    where unit_code = 'm01'
      and measure_code in ('agents', 'diplomats')
      and confidence_code = 'documented'
    union all
    select
        'activity_standards' as resource,
        row_key,
        confidence_code,
    from marts.chosen_standards(choice)
