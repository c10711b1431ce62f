-- Yes or no in the four languages, or null.
create macro memory.as_boolean(written) as (
    case
        when fold(written) in ('true', 'yes', 'oui', 'ja', 'vrai', 'waar', 'wahr', 'y', 'j', 'o', '1', '1.0') then true
        when fold(written) in ('false', 'no', 'non', 'nee', 'neen', 'nein', 'faux', 'onwaar', 'falsch', 'n', '0', '0.0') then false
    end
)
