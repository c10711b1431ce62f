-- A text as it is searched: small letters without accents, joined letters taken apart, one kind of apostrophe. `PlainText` writes the words of a question alike.
create macro marts.plain(written) as
    replace(replace(replace(replace(strip_accents(lower(written)), 'ß', 'ss'), 'œ', 'oe'), 'æ', 'ae'), '’', '''')
