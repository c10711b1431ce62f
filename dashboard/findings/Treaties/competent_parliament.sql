-- One row for each parliament that a source names as competent for one treaty, with the date of its assent if the record knows one.
select
    lists.row_key,
    lists.parliament_code,
    lists.basis_code,
    lists.is_list_complete,
    lists.source_title,
    lists.url,
    lists.locator,
    lists.confidence_code,
    min(assents.assented_on) as assented_on,
    lists.pending_on_from,
from marts.competent_parliaments as lists
left join marts.assent_durations as assents using (treaty_id, parliament_code)
where lists.treaty_id = $treaty
group by all
order by lists.parliament_code
