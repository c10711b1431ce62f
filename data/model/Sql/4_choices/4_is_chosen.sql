-- Whether a consultation of the register answers every filter asked for. For relations at the grain of is_within, with crisis_key.
-- A new filter of consultations is one line here.
create macro marts.is_chosen(choice) as
    marts.is_within(choice)
    and marts.answers(choice, 'crisis', crisis_key)
