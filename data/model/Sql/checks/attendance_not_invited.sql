-- severity: warning
-- en: Who is represented was invited; a row that denies it is shown and left out of every share.
-- fr: Toute entité représentée a été invitée ; une ligne indiquant le contraire est affichée et exclue de toute part.
-- nl: Wie vertegenwoordigd is, was uitgenodigd; een rij die het tegendeel vermeldt, wordt getoond en uit elk aandeel gelaten.
-- de: Wer vertreten ist, war eingeladen; eine Zeile, die das Gegenteil angibt, wird gezeigt und aus jedem Anteil ausgeschlossen.
select
    'attendance' as resource,
    row_key,
    consultation_id,
    entity_id,
    representation_code,
    service_name,
from typed.attendance
where is_represented
  and not is_invited
