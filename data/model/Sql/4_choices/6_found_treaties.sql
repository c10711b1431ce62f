-- Each treaty of the index that answers a choice, and in which every word that is searched for is found: in a name or a title in any of four languages, or in the place of adoption.
create macro marts.found_treaties(choice) as table
    select treaties.*
    from marts.listed_treaties as treaties
    inner join marts.search_entries as entries on entries.kind_code = 'treaty' and entries.entry_key = treaties.treaty_id
    where marts.holds_words(json_extract(choice, '$.search'), entries.plain_text)
      and marts.answers(choice, 'status', treaties.status_code)
      and marts.answers(choice, 'family', treaties.family_code)
      and marts.answers(choice, 'competence', treaties.competence_code)
      and marts.answers(choice, 'decade', treaties.signed_decade::varchar)
      and ((choice ->> 'awaited') is null or coalesce(list_contains(string_split(treaties.awaited_codes, ';'), choice ->> 'awaited'), false))
