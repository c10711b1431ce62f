-- severity: error
-- en: A consultation is asked for before or on the day it is held, not after.
-- fr: Une concertation est demandée au plus tard le jour de sa tenue, non après.
-- nl: Een overleg wordt uiterlijk gevraagd op de dag waarop het plaatsvindt, niet erna.
-- de: Eine Konzertierung wird spätestens an dem Tag beantragt, an dem sie stattfindet, nicht danach.
select
    'consultations' as resource,
    row_key,
    requested_on,
    held_on,
from typed.consultations
where requested_on_from > held_on_to
