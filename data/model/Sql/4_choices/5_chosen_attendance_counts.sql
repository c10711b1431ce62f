-- Each line of counted attendance that answers a choice of consultations, levels and entities.
create macro marts.chosen_attendance_counts(choice) as table
    select *
    from marts.attendance_counts
    where marts.is_chosen(choice)
      and marts.answers(choice, 'level', level_code)
      and marts.answers(choice, 'entity', entity_id)
