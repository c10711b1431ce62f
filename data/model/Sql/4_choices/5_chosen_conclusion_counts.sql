-- Each line of counted conclusions that answers a choice, by the year of conclusion and the subject.
create macro marts.chosen_conclusion_counts(choice) as table
    select *
    from marts.conclusion_counts
    where marts.is_in_register(choice)
      and marts.is_in_years(choice, year)
      and marts.answers(choice, 'domain', policy_domain_code)
      and marts.answers(choice, 'organisation', organisation_code)
