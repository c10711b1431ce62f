-- Each line of consultations counted by their days of notice that answers a choice.
create macro marts.chosen_notice_counts(choice) as table
    select *
    from marts.notice_counts
    where marts.is_chosen(choice)
