-- Each dossier of the register that answers a choice, by its year of opening and its subject.
create macro marts.chosen_dossiers(choice) as table
    select *
    from marts.dossiers
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, opened_year)
      and marts.answers(choice, 'domain', policy_domain_code)
      and marts.answers(choice, 'organisation', organisation_code)
