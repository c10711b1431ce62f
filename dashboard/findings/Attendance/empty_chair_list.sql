-- One row for each dossier that the list shows: the last concluded of those with an empty chair.
select
    dossier_id,
    title,
    held_on,
    outcome_code,
    absent_ids,
    not_invited_ids,
from marts.chosen_conclusions($choice)
where seating_code in ('absent', 'not_invited')
order by held_on_from desc, dossier_id
limit 100
