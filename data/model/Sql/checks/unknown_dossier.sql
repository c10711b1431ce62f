-- severity: warning
-- en: A dossier that a consultation names is in the register of dossiers; otherwise the counts by dossier would miss it.
-- fr: Un dossier nommé par une concertation figure au registre des dossiers ; sinon il manquerait aux comptages par dossier.
-- nl: Een dossier dat een overleg noemt, staat in het register van dossiers; anders zou het in de tellingen per dossier ontbreken.
-- de: Ein Dossier, das eine Konzertierung nennt, steht im Verzeichnis der Dossiers; sonst fehlte es in den Zählungen nach Dossier.
-- whole: dossiers
with
named as (
    select
        row_key,
        held_on,
        trim(unnest(string_split(dossier_ids, ';'))) as dossier_id,
    from typed.consultations
    where dossier_ids is not null
)
select
    'consultations' as resource,
    named.row_key,
    named.held_on,
    named.dossier_id,
from named
anti join typed.dossiers as dossiers using (dossier_id)
