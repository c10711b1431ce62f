-- severity: warning
-- en: A parliament cannot assent to a treaty before it is signed.
-- fr: Un parlement ne peut donner son assentiment avant la signature du traité.
-- nl: Een parlement kan niet met een verdrag instemmen voordat het is ondertekend.
-- de: Ein Parlament kann einem Vertrag nicht vor der Unterzeichnung zustimmen.
-- whole: treaty_steps
select
    'treaty_steps' as resource,
    assents.row_key,
    assents.treaty_id,
    assents.parliament_code,
    assents.happened_on as assented_on,
    signatures.happened_on as signed_on,
from core.assents as assents
inner join core.signatures as signatures using (treaty_id)
where assents.happened_on_to < signatures.happened_on_from
