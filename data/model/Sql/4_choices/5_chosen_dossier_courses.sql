-- Each course of a dossier that answers a choice, by its year of opening and its subject.
create macro marts.chosen_dossier_courses(choice) as table
    select *
    from marts.dossier_courses
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, opened_year)
      and marts.answers(choice, 'domain', policy_domain_code)
      and marts.answers(choice, 'organisation', organisation_code)
