-- Each consultation of the kind asked for that is known to the day, whatever its trigger: the rows behind chosen_consultation_days.
create macro marts.consultations_of_days(choice) as table
    select *
    from marts.register_consultations
    where marts.is_of_kind(choice)
      and length(held_on) = 10
