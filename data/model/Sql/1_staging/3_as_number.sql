-- A number as machines write it (1234.5, 1e3) or as Belgian offices do (1 234,5 or 1.234,5), or null.
-- One comma alone is a decimal comma and one point alone a decimal point; what repeats separates thousands.
create macro memory.as_number(written) as (
    case
        when regexp_full_match(written, '[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?')
            then if(isfinite(try_cast(written as double)), try_cast(written as double), null)
        when regexp_full_match(written, '[+-]?([0-9]+|[0-9]{1,3}([ .''’\x{00A0}\x{202F}][0-9]{3})+)(,[0-9]+)?')
            then try_cast(replace(regexp_replace(written, '[ .''’\x{00A0}\x{202F}]', '', 'g'), ',', '.') as double)
        when regexp_full_match(written, '[+-]?[0-9]{1,3}(,[0-9]{3})+\.[0-9]+|[+-]?[0-9]{1,3}(,[0-9]{3}){2,}')
            then try_cast(replace(written, ',', '') as double)
    end
)
