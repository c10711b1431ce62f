-- Each dated act of assent of the kind asked for, whenever its treaty was signed and whether that is known; rows without a source at hand where they are wanted.
create macro marts.dated_assents(choice) as table
    select *
    from marts.assent_durations
    where act_code = (choice ->> 'act')
      and marts.answers(choice, 'family', family_code)
      and (confidence_code <> 'recalled' or (choice ->> 'recalled') = 'yes')
