-- One row for each dossier that the list shows: the last opened, or those with the most consultations.
select
    dossier_id,
    title,
    policy_domain_code,
    organisation_code,
    opened_on,
    closed_on,
    closed_on_missing,
    consultation_count,
    count(*) over () as found_count,
from marts.chosen_dossiers($choice)
order by
    case when ($choice ->> 'sort') = 'consultations' then consultation_count end desc nulls last,
    opened_on_from desc,
    dossier_id
limit 100
