-- Each dossier that answers a choice and in which every word that is searched for is found: in its title or its key, or in the name of its policy domain or its
-- organisation in any of four languages. Neither accents nor capitals matter.
create macro marts.found_dossiers(choice) as table
    select dossiers.*
    from marts.chosen_dossiers(choice) as dossiers
    left join marts.search_entries as entries
        on entries.kind_code = 'dossier' and entries.entry_key = dossiers.dossier_id and entries.is_synthetic = dossiers.is_synthetic
    where marts.holds_words(json_extract(choice, '$.search'), coalesce(entries.plain_text, ''))
