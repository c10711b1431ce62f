-- Each line of counted dossiers that answers a choice, by year of opening and subject.
create macro marts.chosen_dossier_counts(choice) as table
    select *
    from marts.dossier_counts
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, opened_year)
      and marts.answers(choice, 'domain', policy_domain_code)
      and marts.answers(choice, 'organisation', organisation_code)
