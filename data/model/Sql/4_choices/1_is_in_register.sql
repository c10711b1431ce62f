-- Whether a row is of the register asked for: the ministry's or the synthetic one, which are never in one series. For relations with is_synthetic.
create macro marts.is_in_register(choice) as
    is_synthetic = (choice ->> 'is_synthetic')::boolean
