-- severity: warning
-- en: A competent parliament assents before Belgium deposits its instrument, not after.
-- fr: Un parlement compétent donne son assentiment avant le dépôt de l’instrument de ratification belge, non après.
-- nl: Een bevoegd parlement stemt in vóór België zijn bekrachtigingsoorkonde neerlegt, niet erna.
-- de: Ein zuständiges Parlament stimmt vor der Hinterlegung der belgischen Ratifikationsurkunde zu, nicht danach.
select
    'treaty_steps' as resource,
    assents.row_key,
    assents.treaty_id,
    assents.parliament_code,
    assents.happened_on as assented_on,
    deposits.happened_on as deposited_on,
from core.assents as assents
inner join core.deposits as deposits using (treaty_id)
where assents.happened_on_from > deposits.happened_on_to
