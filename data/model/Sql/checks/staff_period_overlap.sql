-- severity: error
-- en: A post is filled once at a time; periods that overlap, as far as their dates reach, would count its staff twice.
-- fr: Un poste n’est occupé qu’une fois à la fois ; des périodes qui se chevauchent, pour autant que leurs dates l’indiquent, compteraient deux fois son effectif.
-- nl: Een post is telkens maar één keer bezet; periodes die overlappen, zover hun datums reiken, zouden het personeel dubbel tellen.
-- de: Ein Dienstposten ist jeweils nur einmal besetzt; Zeiträume, die sich nach der Reichweite ihrer Daten überschneiden, zählten sein Personal doppelt.
select
    'staffing' as resource,
    later.row_key,
    later.post_code,
    later.began_on,
    later.ended_on,
    earlier.row_key as other_row_key,
    earlier.began_on as other_began_on,
    earlier.ended_on as other_ended_on,
from core.posts as later
inner join core.posts as earlier using (unit_code, post_code, is_synthetic)
where (earlier.first_on, earlier.row_key) < (later.first_on, later.row_key)
  and earlier.last_on >= later.first_on
