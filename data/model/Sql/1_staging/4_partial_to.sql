-- The last day that a date known to the year, the month or the day may be, or null.
create macro memory.partial_to(written) as (
    case
        when regexp_full_match(written, '[0-9]{4}(\.0)?')
            then try_cast(left(written, 4) || '-12-31' as date)
        when regexp_full_match(written, '[0-9]{4}-[0-9]{2}|[0-9]{1,2}[/.-][0-9]{4}')
            then last_day(partial_from(written))
        else as_date(written)
    end
)
