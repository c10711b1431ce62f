-- One row for each check, those that found something first.
select
    check_name,
    severity,
    sentence_en,
    sentence_fr,
    sentence_nl,
    sentence_de,
    row_count,
from marts.check_results
order by row_count = 0, severity, check_name
