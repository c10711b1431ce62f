-- Each line of counted consultations that answers a choice.
create macro marts.chosen_counts(choice) as table
    select *
    from marts.consultation_counts
    where marts.is_chosen(choice)
