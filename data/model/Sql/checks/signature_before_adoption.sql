-- severity: warning
-- en: A treaty is signed once its text is adopted, not before; where it is, the record mixes two texts or two days.
-- fr: Un traité se signe une fois son texte adopté, non avant ; sinon, le corpus mêle deux textes ou deux jours.
-- nl: Een verdrag wordt ondertekend nadat de tekst is aangenomen, niet ervoor; anders vermengt het bronnenbestand twee teksten of twee dagen.
-- de: Ein Vertrag wird nach Annahme seines Wortlauts unterzeichnet, nicht davor; sonst vermengt die Quellensammlung zwei Texte oder zwei Tage.
select
    'treaty_steps' as resource,
    steps.row_key,
    steps.treaty_id,
    steps.actor_code,
    steps.happened_on as signed_on,
    treaties.adopted_on,
from typed.treaty_steps as steps
inner join typed.treaties as treaties using (treaty_id)
where steps.step_code = 'signature'
  and steps.happened_on_to < treaties.adopted_on_from
