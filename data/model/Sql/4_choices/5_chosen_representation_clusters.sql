-- Each line of clusters that answers a choice of consultations and of a level, or of all levels together where none is chosen. Clusters are not known
-- by entity: where one is chosen there are none, and its consultations are told by chosen_attendance_counts.
create macro marts.chosen_representation_clusters(choice) as table
    select *
    from marts.representation_clusters
    where marts.is_chosen(choice)
      and level_code = coalesce(choice ->> 'level', 'all')
      and (choice ->> 'entity') is null
