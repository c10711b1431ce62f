-- A whole number, with thousands separated or not, or null. 12.0 is twelve, as a spreadsheet may say; 12.5 is none.
create macro memory.as_whole(written) as (
    case
        when regexp_full_match(written, '[+-]?[0-9]+')
            then try_cast(written as bigint)
        when regexp_full_match(written, '[+-]?[0-9]{1,3}([ .,''’\x{00A0}\x{202F}][0-9]{3})+')
            then try_cast(regexp_replace(written, '[ .,''’\x{00A0}\x{202F}]', '', 'g') as bigint)
        when regexp_full_match(written, '[+-]?[0-9]+[.,]0+')
            then try_cast(regexp_extract(written, '[+-]?[0-9]+') as bigint)
    end
)
