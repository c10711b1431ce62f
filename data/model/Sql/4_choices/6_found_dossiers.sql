-- Each dossier that answers a choice and in which every word that is searched for is found: in its title or its key, or in the name of its policy domain or its
-- organisation in any of four languages. Neither accents nor capitals matter. Where no word is searched for, nothing is looked through.
create macro marts.found_dossiers(choice) as table
    select *
    from marts.chosen_dossiers(choice)
    where json_extract(choice, '$.search') is null
       or dossier_id in (
            select entry_key
            from marts.search_entries
            where json_extract(choice, '$.search') is not null
              and kind_code = 'dossier'
              and marts.is_in_register(choice)
              and marts.holds_words(json_extract(choice, '$.search'), plain_text))
