-- Each consultation of the register that answers a choice.
create macro marts.chosen_consultations(choice) as table
    select *
    from marts.register_consultations
    where marts.is_chosen(choice)
