-- Each row of standards that the staffing model rests on, of work and of working time.
create macro marts.chosen_standards(choice) as table
    select
        row_key,
        confidence_code,
    from marts.chosen_model_standards(choice)
    union all
    select
        row_key,
        confidence_code,
    from marts.time_standards
    where is_taken
