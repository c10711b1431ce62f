-- One row for each service of which a public source says whether it was represented at a dated meeting.
select
    row_key,
    consultation_id,
    body_code,
    held_on,
    title,
    outcome_code,
    coalesce(name_en, entity_id) as name_en,
    coalesce(name_fr, name_en, entity_id) as name_fr,
    coalesce(name_nl, name_en, entity_id) as name_nl,
    coalesce(name_de, name_en, entity_id) as name_de,
    representation_code,
    service_name,
    is_represented,
    confidence_code,
from marts.documented_attendance
order by held_on_from, consultation_id, is_represented, row_key
