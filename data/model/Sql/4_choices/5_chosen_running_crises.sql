-- Each month in which a crisis asked for runs, whenever it began.
create macro marts.chosen_running_crises(choice) as table
    select *
    from marts.running_crises
    where marts.is_in_register(choice)
      and marts.answers(choice, 'crisis', crisis_key)
