-- Each beginning that one of these keys may have: its first part, its first two, and so on to the whole, as a part may hold a full stop itself.
create macro marts.key_beginnings(keys) as
    list_distinct(flatten(list_transform(keys, key -> list_transform(range(1, len(string_split(key, '.')) + 1), parts -> array_to_string(string_split(key, '.')[1:parts], '.')))))
