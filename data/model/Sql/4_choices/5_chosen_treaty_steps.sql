-- Each step of the one treaty asked for, dated or not.
create macro marts.chosen_treaty_steps(choice) as table
    select *
    from marts.treaty_steps
    where treaty_id = (choice ->> 'treaty')
