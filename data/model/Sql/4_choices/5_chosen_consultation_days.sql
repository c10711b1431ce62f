-- Each day with consultations of the kind asked for, in whatever year and whichever crisis they name.
create macro marts.chosen_consultation_days(choice) as table
    select *
    from marts.consultation_days
    where marts.is_of_kind(choice)
