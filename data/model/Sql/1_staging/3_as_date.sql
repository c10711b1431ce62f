-- A day written 2016-10-28, 28/10/2016, 28.10.2016 or 28-10-2016, or null. A spreadsheet's midnight is the day itself.
create macro memory.as_date(written) as (
    case
        when regexp_full_match(written, '[0-9]{4}-[0-9]{2}-[0-9]{2}([ T]00:00(:00(\.0+)?)?Z?)?')
            then try_cast(left(written, 10) as date)
        when regexp_full_match(written, '[0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}')
            then try_strptime(regexp_replace(written, '[.-]', '/', 'g'), '%d/%m/%Y')::date
    end
)
