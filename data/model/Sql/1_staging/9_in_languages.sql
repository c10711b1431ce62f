-- A text of the record in the four languages: as the record translates it, and in English where it does not.
create macro core.in_languages(written) as (
    if(written is null, null, {
        en: written,
        fr: coalesce((select text_fr from typed.translations where text_en = written), written),
        nl: coalesce((select text_nl from typed.translations where text_en = written), written),
        de: coalesce((select text_de from typed.translations where text_en = written), written),
    })
)
