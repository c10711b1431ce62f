-- Each measure of the staffing model, once: a synthetic value holds beside a synthetic register, and there before any other.
create macro marts.chosen_model_standards(choice) as table
    select *
    from marts.model_standards
    where not is_synthetic
       or marts.is_in_register(choice)
    qualify row_number() over (partition by measure_code order by is_synthetic desc) = 1
