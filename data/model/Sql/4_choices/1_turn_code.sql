-- Whether a dossier was opened before December 2018, when the government fell over the Global Compact, or since: 'before' or 'since'.
create macro marts.turn_code(opened_year) as
    case when opened_year < 2019 then 'before' else 'since' end
