-- Whether a year lies within those asked for, both included. Without years in the choice nothing does.
create macro marts.is_in_years(choice, counted_year) as
    counted_year between (choice ->> 'from')::integer and (choice ->> 'to')::integer
