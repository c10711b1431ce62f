-- severity: warning
-- en: A consultation that concludes a dossier has an outcome, and one that is not open.
-- fr: Une concertation qui conclut un dossier a un résultat, et celui-ci n’est pas « en cours ».
-- nl: Overleg dat een dossier afrondt, heeft een uitkomst, en die is niet “nog open”.
-- de: Eine Konzertierung, die ein Dossier abschließt, hat ein Ergebnis, und zwar nicht „offen“.
select
    'agenda_items' as resource,
    items.row_key,
    items.consultation_id,
    items.dossier_id,
    consultations.held_on,
    consultations.outcome_code,
from typed.agenda_items as items
inner join typed.consultations as consultations using (consultation_id)
where items.is_concluding
  and coalesce(consultations.outcome_code, 'open') = 'open'
