-- One row for each dated act of assent of one parliament: days since Belgium's signature, as an interval when a date is known to the month or year only.
create table marts.assent_durations as
select
    assents.row_key,
    assents.treaty_id,
    treaties.treaty_names,
    treaties.family_code,
    treaties.competence_code,
    assents.parliament_code,
    assents.act_code,
    assents.date_basis_code,
    signatures.resource as signature_resource,
    signatures.row_key as signature_row_key,
    signatures.happened_on as signed_on,
    year(signatures.happened_on_from) as signed_year,
    assents.happened_on as assented_on,
    assents.happened_on_from as assented_on_from,
    assents.happened_on_to as assented_on_to,
    date_diff('day', signatures.happened_on_to, assents.happened_on_from) as shortest_days,
    date_diff('day', signatures.happened_on_from, assents.happened_on_to) as longest_days,
    assents.confidence_code,
    signatures.confidence_code as signature_confidence_code,
    assents.is_synthetic,
from core.assents as assents
inner join core.treaties as treaties using (treaty_id)
left join core.signatures as signatures using (treaty_id)
order by assents.treaty_id, assents.parliament_code, assents.happened_on_from
