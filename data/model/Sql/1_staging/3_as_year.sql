-- A year of four digits, or null.
create macro memory.as_year(written) as
    if(regexp_full_match(written, '[0-9]{4}(\.0)?'), try_cast(left(written, 4) as bigint), null)
