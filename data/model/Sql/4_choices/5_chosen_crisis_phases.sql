-- Each day of the phases of the crises asked for that began in the years asked for.
create macro marts.chosen_crisis_phases(choice) as table
    select phases.*
    from marts.crisis_phases as phases
    inner join marts.crises as crises using (crisis_key)
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, year(crises.began_on_from))
      and marts.answers(choice, 'crisis', phases.crisis_key)
