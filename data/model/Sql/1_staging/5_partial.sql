-- The one form in which the record keeps a partial date, from its first and last possible day: 2018, 2018-03 or 2018-03-04, or null.
create macro memory.partial(first_on, last_on) as (
    case
        when first_on = last_on then strftime(first_on, '%Y-%m-%d')
        when month(first_on) = month(last_on) then strftime(first_on, '%Y-%m')
        else strftime(first_on, '%Y')
    end
)
