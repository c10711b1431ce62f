-- Whether a consultation of the register is of the kind asked for, in whatever year and for whatever reason it was held.
-- For relations with is_synthetic, format_code, policy_domain_code and organisation_code.
create macro marts.is_of_kind(choice) as
    marts.is_in_register(choice)
    and marts.answers(choice, 'format', format_code)
    and marts.answers(choice, 'domain', policy_domain_code)
    and marts.answers(choice, 'organisation', organisation_code)
