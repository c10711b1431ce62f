-- One row for each check that found this row.
select
    results.sentence_en,
    results.sentence_fr,
    results.sentence_nl,
    results.sentence_de,
from marts.check_rows as found
inner join marts.check_results as results using (check_name)
where found.resource = $resource and found.row_key = $row_key
order by results.check_name
