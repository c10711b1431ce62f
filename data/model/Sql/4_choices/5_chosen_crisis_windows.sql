-- Each day around the beginning of the crises asked for that began in the years asked for.
create macro marts.chosen_crisis_windows(choice) as table
    select windows.*
    from marts.crisis_windows as windows
    inner join marts.crises as crises using (crisis_key)
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, year(crises.began_on_from))
      and marts.answers(choice, 'crisis', windows.crisis_key)
