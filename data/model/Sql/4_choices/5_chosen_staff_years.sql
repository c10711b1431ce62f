-- Each year asked for of the posts of Coormulti's unit. Posts are filled for all of the work, so no other filter narrows them.
create macro marts.chosen_staff_years(choice) as table
    select *
    from marts.staff_years
    where unit_code = 'm01'
      and marts.is_in_register(choice)
      and marts.is_in_years(choice, year)
