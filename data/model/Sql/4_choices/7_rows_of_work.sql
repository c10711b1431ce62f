-- Each row behind the work of each year asked for: its consultations, the posts filled in it, and the standards by which work is counted.
create macro marts.rows_of_work(choice) as table
    select
        year,
        'consultations' as resource,
        row_key,
    from marts.chosen_consultations(choice)
    union all
    select
        year,
        'staffing' as resource,
        row_key,
    from (
        select
            unnest(range(first_year, last_year + 1)) as year,
            row_key,
        from marts.chosen_staff_posts(choice)
    )
    where marts.is_in_years(choice, year)
    union all
    select
        years.year,
        'activity_standards' as resource,
        standards.row_key,
    from marts.chosen_standards(choice) as standards
    cross join marts.register_years(choice) as years
