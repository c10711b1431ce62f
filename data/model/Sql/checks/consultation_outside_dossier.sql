-- severity: warning
-- en: A dossier is treated between the day on which it is opened and the day on which it is closed.
-- fr: Un dossier est traité entre le jour de son ouverture et celui de sa clôture.
-- nl: Een dossier wordt behandeld tussen de dag waarop het wordt geopend en de dag waarop het wordt afgesloten.
-- de: Ein Dossier wird zwischen dem Tag seiner Eröffnung und dem seines Abschlusses behandelt.
select
    'consultations' as resource,
    register.row_key,
    agenda.dossier_id,
    register.held_on,
    dossiers.opened_on,
    dossiers.closed_on,
from core.agenda as agenda
inner join core.register as register using (consultation_id)
inner join core.dossiers as dossiers using (dossier_id)
where register.held_on_to < dossiers.opened_on_from
   or register.held_on_from > dossiers.closed_on_to
