-- The first day that a date known to the year (2018), the month (2018-03 or 03/2018) or the day may be, or null.
create macro memory.partial_from(written) as (
    case
        when regexp_full_match(written, '[0-9]{4}(\.0)?')
            then try_cast(left(written, 4) || '-01-01' as date)
        when regexp_full_match(written, '[0-9]{4}-[0-9]{2}')
            then try_cast(written || '-01' as date)
        when regexp_full_match(written, '[0-9]{1,2}[/.-][0-9]{4}')
            then try_strptime('01/' || regexp_replace(written, '[.-]', '/', 'g'), '%d/%m/%Y')::date
        else as_date(written)
    end
)
