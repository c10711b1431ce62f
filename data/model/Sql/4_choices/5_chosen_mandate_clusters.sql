-- Each line of mandates that answers a choice of consultations, levels and entities.
create macro marts.chosen_mandate_clusters(choice) as table
    select *
    from marts.mandate_clusters
    where marts.is_chosen(choice)
      and marts.answers(choice, 'level', level_code)
      and marts.answers(choice, 'entity', entity_id)
