-- One row: the register that the release holds, the ministry's rather than a synthetic one; none when it holds neither.
select
    is_synthetic,
    first_year,
    last_year,
    consultation_count,
    meeting_count,
    unknown_format_count,
    dossier_count,
    attendance_count,
    agenda_count,
    post_count,
    closed_on,
    package_name,
from marts.register
order by is_synthetic
limit 1
