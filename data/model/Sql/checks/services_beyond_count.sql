-- severity: error
-- en: An entity has at most 8,190 services at one consultation; with more, the column of consultations or of entities is probably another one.
-- fr: Une entité a au plus 8 190 services à une même concertation ; s’il y en a davantage, la colonne des concertations ou des entités est sans doute une autre.
-- nl: Een entiteit heeft hoogstens 8.190 diensten op één overleg; zijn het er meer, dan is de kolom van het overleg of van de entiteiten wellicht een andere.
-- de: Ein Konzertierungspartner hat höchstens 8.190 Dienststellen bei einer Konzertierung; sind es mehr, ist die Spalte der Konzertierungen oder der Konzertierungspartner wohl eine andere.
-- A way of attending counts no further than 8,191, so that one with so many is not known.
select
    'consultations' as resource,
    register.row_key,
    register.consultation_id,
    entities.entity_id,
from core.attendance as attendance
semi join (select way_number from core.ways where row_count = 8191) as beyond using (way_number)
inner join core.register as register using (consultation_number)
inner join core.numbered_entities as entities using (entity_number)
