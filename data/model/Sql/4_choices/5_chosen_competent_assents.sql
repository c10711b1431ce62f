-- Each parliament known to be competent for a treaty that was signed on a known day in the years asked for.
create macro marts.chosen_competent_assents(choice) as table
    select *
    from marts.competent_assents
    where knowledge_code <> 'no_signature'
      and marts.is_in_years(choice, signed_year)
