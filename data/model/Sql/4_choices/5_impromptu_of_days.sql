-- Each impromptu consultation of the kind asked for that is known to the day: the rows behind chosen_consultation_days.
create macro marts.impromptu_of_days(choice) as table
    select *
    from marts.register_consultations
    where marts.is_of_kind(choice)
      and trigger_code = 'impromptu'
      and length(held_on) = 10
