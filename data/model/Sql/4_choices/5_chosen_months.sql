-- Each line of consultations counted by month that answers a choice.
create macro marts.chosen_months(choice) as table
    select *
    from marts.consultation_months
    where marts.is_chosen(choice)
