-- severity: warning
-- en: A resource cannot know a step that is later than the day until which its sources looked; an entry into force that a deposit has fixed is the exception.
-- fr: Une ressource ne peut connaître une étape postérieure au jour jusqu’auquel ses sources ont regardé ; une entrée en vigueur fixée par un dépôt fait exception.
-- nl: Een bestand kan geen stap kennen die later valt dan de dag tot waarop zijn bronnen keken; een inwerkingtreding die door een neerlegging vaststaat is de uitzondering.
-- de: Ein Bestand kann keinen Schritt kennen, der nach dem Stand seiner Quellen liegt; ein Inkrafttreten, das durch eine Hinterlegung feststeht, ist die Ausnahme.
select
    'treaty_steps' as resource,
    steps.row_key,
    steps.treaty_id,
    steps.step_code,
    steps.happened_on,
    resources.observed_until,
from typed.treaty_steps as steps
inner join typed.resources as resources
    on resources.resource = 'treaty_steps'
   and resources.package_name = steps.package_name
where steps.happened_on_from > resources.observed_until
  and steps.step_code <> 'entry_into_force'
  and steps.date_basis_code is distinct from 'expected'
