-- Each concluded dossier that answers a choice, by the year of its conclusion and its subject.
create macro marts.chosen_conclusions(choice) as table
    select *
    from marts.conclusions
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, year)
      and marts.answers(choice, 'domain', policy_domain_code)
      and marts.answers(choice, 'organisation', organisation_code)
