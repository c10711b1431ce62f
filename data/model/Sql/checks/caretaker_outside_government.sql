-- severity: error
-- en: A government becomes a caretaker while it is in office, neither before it began nor after it ended.
-- fr: Un gouvernement passe en affaires courantes tant qu’il est en fonction, ni avant son début ni après sa fin.
-- nl: Een regering komt in lopende zaken terwijl ze in functie is, niet vóór haar begin en niet na haar einde.
-- de: Eine Regierung wird geschäftsführend, während sie im Amt ist, weder vor ihrem Beginn noch nach ihrem Ende.
with
caretakers as (
    select 'governments' as resource, row_key, government_id, began_on, began_on_from, ended_on, ended_on_to, caretaker_from, caretaker_from_from, caretaker_from_to
    from typed.governments
    union all by name
    select 'governments_federated' as resource, row_key, government_id, began_on, began_on_from, ended_on, ended_on_to, caretaker_from, caretaker_from_from, caretaker_from_to
    from typed.governments_federated
)
select
    resource,
    row_key,
    government_id,
    began_on,
    caretaker_from,
    ended_on,
from caretakers
where caretaker_from_to < began_on_from
   or caretaker_from_from > ended_on_to
