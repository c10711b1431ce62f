-- One dossier: the one asked for; else the one with the most consultations, and of several the one opened last.
create macro marts.chosen_dossier(choice) as table
    select *
    from marts.dossiers
    where marts.is_in_register(choice)
      and marts.answers(choice, 'dossier', dossier_id)
    order by consultation_count desc, opened_on_from desc, dossier_id
    limit 1
