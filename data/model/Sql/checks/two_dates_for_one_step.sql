-- severity: warning
-- en: One actor takes one step once; two dates on the same basis contradict each other or need a word of explanation.
-- fr: Un acteur accomplit une étape une seule fois ; deux dates de même nature se contredisent ou demandent une explication.
-- nl: Een actor zet een stap één keer; twee datums op dezelfde grondslag spreken elkaar tegen of vragen uitleg.
-- de: Ein Akteur vollzieht einen Schritt einmal; zwei Daten gleicher Grundlage widersprechen sich oder bedürfen einer Erklärung.
select
    'treaty_steps' as resource,
    row_key,
    treaty_id,
    step_code,
    actor_code,
    happened_on,
    date_basis_code,
    note,
from typed.treaty_steps
where step_code in ('signature', 'assent', 'deposit', 'entry_into_force')
qualify count(distinct happened_on) over (partition by treaty_id, step_code, actor_code, date_basis_code) > 1
