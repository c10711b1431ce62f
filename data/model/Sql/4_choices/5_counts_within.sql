-- Each line of counted consultations of the years, kind and trigger asked for, whichever crisis it names.
create macro marts.counts_within(choice) as table
    select *
    from marts.consultation_counts
    where marts.is_within(choice)
