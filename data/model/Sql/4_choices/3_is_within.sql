-- Whether a consultation is of the years, the kind and the trigger asked for, whichever crisis it names: what the consultations of one crisis are a part of.
-- For relations at the grain of is_of_kind, with year and trigger_code.
create macro marts.is_within(choice) as
    marts.is_of_kind(choice)
    and marts.is_in_years(choice, year)
    and marts.answers(choice, 'trigger', trigger_code)
