-- One row for each year, format, kind of representation, or any of them, and pair of numbers, invited and represented: at how many consultations.
-- One entity answers once for each kind, so its consultations are clusters of one.
with
chosen as (
    select *
    from marts.chosen_attendance_counts($choice)
    where ($choice ->> 'entity') is not null
),
answers as (
    select year, format_code, 'any' as representation_code, invited_count as asked_count, represented_count as answered_count
    from chosen
    union all
    select year, format_code, 'cabinet', cabinet_invited_count, cabinet_represented_count
    from chosen
    union all
    select year, format_code, 'administration', administration_invited_count, administration_represented_count
    from chosen
    union all
    select year, format_code, 'organisation', organisation_invited_count, organisation_represented_count
    from chosen
),
clusters as (
    select year, format_code, representation_code, 1 as invited_count, 1 as represented_count, answered_count as consultation_count
    from answers
    union all
    select year, format_code, representation_code, 1, 0, asked_count - answered_count
    from answers
    union all
    select year, format_code, representation_code, invited_count, represented_count, consultation_count
    from marts.chosen_representation_clusters($choice)
)
select
    year,
    format_code,
    representation_code,
    invited_count,
    represented_count,
    sum(consultation_count) as consultation_count,
from clusters
where consultation_count > 0
group by all
order by all
