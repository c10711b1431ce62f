-- Each list of dossiers is sorted by one column: by the day of opening where none is chosen.
create macro marts.dossier_order(choice) as
    coalesce(choice ->> 'sort', 'opened')
