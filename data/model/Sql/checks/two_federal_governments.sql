-- severity: error
-- en: One federal government is in office at a time; only a formation runs beside it, and the day on which one follows another is the new one's.
-- fr: Un seul gouvernement fédéral est en fonction à la fois ; seule une formation court en parallèle, et le jour de la succession est celui du nouveau gouvernement.
-- nl: Er is telkens maar één federale regering in functie; alleen een formatie loopt ernaast, en de dag van de opvolging is die van de nieuwe regering.
-- de: Es ist jeweils nur eine Föderalregierung im Amt; nur eine Regierungsbildung läuft daneben, und der Tag der Nachfolge gehört der neuen Regierung.
select
    'governments' as resource,
    later.row_key,
    later.government_id,
    later.began_on,
    earlier.row_key as other_row_key,
    earlier.government_id as other_government_id,
    earlier.ended_on as other_ended_on,
from typed.governments as later
inner join typed.governments as earlier
    on (earlier.began_on_from, earlier.government_id) < (later.began_on_from, later.government_id)
   and (earlier.ended_on is null or earlier.ended_on_from > later.began_on_to)
where later.status_code <> 'formation'
  and earlier.status_code <> 'formation'
