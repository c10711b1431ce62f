-- Each treaty asked for, by the year of its signature and its family.
create macro marts.chosen_treaties(choice) as table
    select *
    from marts.treaties
    where marts.is_in_years(choice, signed_year)
      and marts.answers(choice, 'family', family_code)
