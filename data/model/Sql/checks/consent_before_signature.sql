-- severity: warning
-- en: A state cannot consent to be bound before it signs; such a row is shown and left out of estimates.
-- fr: Un État ne peut consentir à être lié avant de signer ; une telle ligne est montrée et exclue des estimations.
-- nl: Een staat kan niet instemmen gebonden te zijn voordat hij ondertekent; zo’n rij wordt getoond en uit de schattingen gelaten.
-- de: Ein Staat kann sich nicht binden, bevor er unterzeichnet; eine solche Zeile wird gezeigt und aus den Schätzungen ausgeschlossen.
select
    'party_actions' as resource,
    row_key,
    treaty_key,
    state_code,
    signed_on,
    consent_on,
from typed.party_actions
where consent_on_to < signed_on_from
