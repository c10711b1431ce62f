-- Each spell from signature to consent to be bound that enters the estimates, of the treaties signed in the years asked for.
create macro marts.chosen_spells(choice) as table
    select *
    from marts.depositary_spells
    where is_in_analysis
      and marts.is_in_years(choice, signed_year)
