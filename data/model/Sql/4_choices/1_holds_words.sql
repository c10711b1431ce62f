-- Whether every word of a list is found in a text that is written as `marts.plain` writes it. Words are no patterns; a list that is null asks for nothing.
create macro marts.holds_words(words, written) as
    len(list_filter(from_json(coalesce(words, '[]'::json), '["VARCHAR"]'), lambda word: not contains(written, word))) = 0
