-- One row for each year in which dossiers that answer a choice were opened: whether so few of them are still open that they have had their consultations, and
-- whether so few consultations lack a format that their meetings are a number to compare. Both must hold of every subject that the choice is a part of, too:
-- so the years of a part are never more than those of its whole.
create macro marts.opening_years(choice) as table
    select
        opened_year,
        bool_and(is_settled) as is_settled,
        bool_and(has_known_formats) as has_known_formats,
    from (
        select
            opened_year,
            coalesce(sum(dossier_count) filter (where not is_closed), 0) <= 0.2 * sum(dossier_count) as is_settled,
            sum(unknown_format_count) <= 0.05 * sum(consultation_count * dossier_count) as has_known_formats,
        from marts.dossier_counts
        cross join unnest([true, false]) as domains (of_domain)
        cross join unnest([true, false]) as organisations (of_organisation)
        where marts.is_in_register(choice)
          and marts.is_in_years(choice, opened_year)
          and (marts.answers(choice, 'domain', policy_domain_code) or not of_domain)
          and (marts.answers(choice, 'organisation', organisation_code) or not of_organisation)
        group by opened_year, of_domain, of_organisation
    )
    group by opened_year
