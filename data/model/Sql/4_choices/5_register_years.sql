-- Each year asked for in which the register holds any consultation, of whatever kind.
create macro marts.register_years(choice) as table
    select distinct year
    from marts.consultation_counts
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, year)
