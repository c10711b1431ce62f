-- A partial date in the one form that the record keeps: 2018, 2018-03 or 2018-03-04, or null.
create temp macro partial(written) as (
    case
        when partial_from(written) = partial_to(written) then strftime(partial_from(written), '%Y-%m-%d')
        when month(partial_from(written)) = month(partial_to(written)) then strftime(partial_from(written), '%Y-%m')
        else strftime(partial_from(written), '%Y')
    end
)
