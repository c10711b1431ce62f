-- One row for each kind of consultation and pair of numbers, entities invited and entities represented: whole consultations as clusters,
-- because absences within one consultation go together.
create table marts.attendance_clusters as
with
clusters as (
    select
        consultation_number,
        profile_number,
        count(*) as invited_count,
        count(*) filter (where is_represented) as represented_count,
    from core.attendance
    group by consultation_number, profile_number
),
counted as (
    select
        profile_number,
        invited_count,
        represented_count,
        count(*) as consultation_count,
    from clusters
    group by profile_number, invited_count, represented_count
)
select
    profiles.* exclude (profile_number),
    counted.invited_count,
    counted.represented_count,
    counted.consultation_count,
from counted
inner join core.profiles as profiles using (profile_number)
order by counted.profile_number, counted.invited_count, counted.represented_count
