-- Each day with impromptu consultations of the kind asked for, in whatever year and whichever crisis they name.
create macro marts.chosen_impromptu_days(choice) as table
    select *
    from marts.impromptu_days
    where marts.is_of_kind(choice)
