-- Each year of signature lies in one of four cohorts: until 1999, 2000 to 2007, 2008 to 2014, and since 2015.
create macro marts.signing_cohort(signed_year) as
    case
        when signed_year < 2000 then 'to_1999'
        when signed_year < 2008 then '2000_2007'
        when signed_year < 2015 then '2008_2014'
        else 'from_2015'
    end
