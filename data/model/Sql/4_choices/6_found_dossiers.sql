-- Each dossier that answers a choice and in which every word that is searched for is found: in its title or its key, or in the name of its policy domain or its
-- organisation, whose codes stand with the word. Neither accents nor capitals matter.
create macro marts.found_dossiers(choice) as table
    select *
    from marts.chosen_dossiers(choice)
    where len(list_filter(
        from_json(coalesce(choice -> 'search', '[]'::json), '[{"word": "VARCHAR", "domains": ["VARCHAR"], "organisations": ["VARCHAR"]}]'),
        lambda term: not (
            contains(strip_accents(lower(title)), term.word)
            or contains(dossier_id, term.word)
            or list_contains(term.domains, policy_domain_code)
            or list_contains(term.organisations, organisation_code)))) = 0
