-- severity: error
-- en: A source cannot know a consent that is later than its own date.
-- fr: Une source ne peut connaître un consentement postérieur à sa propre date.
-- nl: Een bron kan geen instemming kennen die later is dan haar eigen datum.
-- de: Eine Quelle kann keine Zustimmung kennen, die nach ihrem eigenen Stand liegt.
select
    'party_actions' as resource,
    row_key,
    treaty_key,
    state_code,
    consent_on,
    observed_until,
from typed.party_actions
where consent_on_from > observed_until
