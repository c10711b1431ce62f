-- severity: error
-- en: The report of a consultation is issued once it was held, not before.
-- fr: Le rapport d’une concertation paraît après sa tenue, non avant.
-- nl: Het verslag van een overleg verschijnt nadat het plaatsvond, niet ervoor.
-- de: Der Bericht über eine Konzertierung erscheint, nachdem sie stattgefunden hat, nicht davor.
select
    'consultations' as resource,
    row_key,
    held_on,
    report_on,
from typed.consultations
where report_on_to < held_on_from
