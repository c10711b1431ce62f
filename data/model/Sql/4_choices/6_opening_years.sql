-- One row for each year in which dossiers that answer a choice were opened: whether so few of them are still open that they have had their consultations, and
-- whether so few consultations lack a format that their meetings are a number to compare.
create macro marts.opening_years(choice) as table
    select
        opened_year,
        coalesce(sum(dossier_count) filter (where not is_closed), 0) <= 0.2 * sum(dossier_count) as is_settled,
        sum(unknown_format_count) <= 0.05 * sum(consultation_count * dossier_count) as has_known_formats,
    from marts.chosen_dossier_counts(choice)
    group by opened_year
