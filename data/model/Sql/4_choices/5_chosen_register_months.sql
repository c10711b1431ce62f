-- Each whole month of the register in the years asked for.
create macro marts.chosen_register_months(choice) as table
    select *
    from marts.register_months
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, year)
