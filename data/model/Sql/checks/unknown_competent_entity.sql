-- severity: warning
-- en: An entity that is competent for a dossier is among the entities; otherwise it would not be known who was missing at its conclusion, and the dossier is left out there.
-- fr: Une entité compétente pour un dossier figure parmi les entités ; sinon on ne saurait qui manquait à sa conclusion, et le dossier n’y est pas compté.
-- nl: Een entiteit die voor een dossier bevoegd is, staat bij de entiteiten; anders is niet bekend wie bij de afronding ontbrak, en telt het dossier daar niet mee.
-- de: Ein für ein Dossier zuständiger Konzertierungspartner steht unter den Konzertierungspartnern; sonst wäre nicht bekannt, wer beim Abschluss fehlte, und das Dossier zählt dort nicht mit.
-- whole: entities
with
named as (
    select
        row_key,
        dossier_id,
        trim(unnest(string_split(entity_ids, ';'))) as entity_id,
    from typed.dossiers
    where entity_ids is not null
)
select
    'dossiers' as resource,
    named.row_key,
    named.dossier_id,
    named.entity_id,
from named
anti join typed.entities as entities using (entity_id)
