-- Each dated act of assent of the kind asked for, to the treaties asked for; rows without a source at hand where they are wanted.
create macro marts.chosen_assents(choice) as table
    select *
    from marts.assent_durations
    where act_code = (choice ->> 'act')
      and marts.is_in_years(choice, signed_year)
      and marts.answers(choice, 'family', family_code)
      and (confidence_code <> 'recalled' or (choice ->> 'recalled') = 'yes')
