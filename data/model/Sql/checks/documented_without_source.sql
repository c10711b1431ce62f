-- severity: error
-- en: A documented or derived row names its source.
-- fr: Une ligne documentée ou dérivée nomme sa source.
-- nl: Een gedocumenteerde of afgeleide rij noemt haar bron.
-- de: Eine belegte oder abgeleitete Zeile nennt ihre Quelle.
select
    resource,
    row_key,
    confidence_code,
    file_name,
    record_number,
from typed.rows
where confidence_code in ('documented', 'derived')
  and source_id is null
