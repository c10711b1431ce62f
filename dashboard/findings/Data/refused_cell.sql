-- One row for each fault that kept a row out of this release, the first thousand.
select
    package,
    file,
    record,
    column_name,
    cell,
    value,
    sentence_en,
    sentence_fr,
    sentence_nl,
    sentence_de,
from marts.rejects
order by package, file, record, column_name
limit 1000
