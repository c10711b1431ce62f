-- Each treaty asked for of which the last assent and the one before are documented.
create macro marts.chosen_last_assents(choice) as table
    select *
    from marts.last_assents
    where marts.is_in_years(choice, signed_year)
      and marts.answers(choice, 'family', family_code)
