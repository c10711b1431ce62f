-- Each treaty that a source states as signed and not ratified, of those signed in the years asked for.
create macro marts.chosen_pending_treaties(choice) as table
    select *
    from marts.pending_treaties
    where marts.is_in_years(choice, signed_year)
