-- severity: warning
-- en: An impromptu consultation names the crisis or the occasion that called for it.
-- fr: Une concertation imprévue nomme la crise ou l’occasion qui l’a provoquée.
-- nl: Onvoorzien overleg noemt de crisis of de aanleiding die erom vroeg.
-- de: Eine unvorhergesehene Konzertierung nennt die Krise oder den Anlass, der sie nötig machte.
select
    'consultations' as resource,
    row_key,
    held_on,
    title,
from typed.consultations
where trigger_code = 'impromptu'
  and crisis_id is null
  and trigger_note is null
