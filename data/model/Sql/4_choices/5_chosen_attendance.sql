-- Each row of attendance that answers a choice of consultations, levels and entities.
create macro marts.chosen_attendance(choice) as table
    select *
    from marts.register_attendance
    where marts.is_chosen(choice)
      and marts.answers(choice, 'level', level_code)
      and marts.answers(choice, 'entity', entity_id)
