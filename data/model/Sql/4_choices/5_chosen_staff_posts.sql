-- Each post of Coormulti's unit that was filled in one of the years asked for.
create macro marts.chosen_staff_posts(choice) as table
    select *
    from marts.staff_posts
    where unit_code = 'm01'
      and marts.is_in_register(choice)
      and first_year <= (choice ->> 'to')::integer
      and last_year >= (choice ->> 'from')::integer
