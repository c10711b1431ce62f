-- severity: warning
-- en: One actor takes one step once; two dates contradict each other or need a word of explanation (a vote and a promulgation are two steps).
-- fr: Un auteur accomplit une étape une seule fois ; deux dates se contredisent ou demandent une explication (vote et promulgation sont deux étapes).
-- nl: Een actor zet een stap één keer; twee datums spreken elkaar tegen of vragen uitleg (stemming en afkondiging zijn twee stappen).
-- de: Ein Akteur vollzieht einen Schritt einmal; zwei Daten widersprechen sich oder bedürfen einer Erklärung (Abstimmung und Ausfertigung sind zwei Schritte).
with
steps as (
    select
        treaty_id,
        step_code,
        actor_code,
        row_key,
        happened_on,
        date_basis_code,
        note,
        step_code = 'assent' and date_basis_code in ('promulgation', 'act_date_unspecified') as is_promulgated,
    from typed.treaty_steps
    where step_code in ('signature', 'assent', 'deposit', 'entry_into_force', 'provisional_application')
)
select
    'treaty_steps' as resource,
    row_key,
    treaty_id,
    step_code,
    actor_code,
    happened_on,
    date_basis_code,
    note,
from steps
qualify count(distinct happened_on) over (partition by treaty_id, step_code, actor_code, is_promulgated) > 1
