-- Each day around the conferences that began in the years asked for.
create macro marts.chosen_conference_days(choice) as table
    select *
    from marts.conference_days
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, year)
