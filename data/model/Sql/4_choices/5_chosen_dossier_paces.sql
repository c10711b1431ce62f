-- Each line of meetings counted by days since the first of their dossier that answers a choice, by year of opening and subject.
create macro marts.chosen_dossier_paces(choice) as table
    select *
    from marts.dossier_paces
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, opened_year)
      and marts.answers(choice, 'domain', policy_domain_code)
      and marts.answers(choice, 'organisation', organisation_code)
