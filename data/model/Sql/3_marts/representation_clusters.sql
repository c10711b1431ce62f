-- One row for each kind of consultation, level, kind of representation (or any of them) and pair of numbers, entities invited and entities
-- represented in that way: whole consultations as clusters, because absences within one go together. At level 'all' every level of a consultation is one cluster.
create table marts.representation_clusters as
with
levels as (
    select
        attendance.consultation_number,
        attendance.profile_number,
        coalesce(entities.level_code, 'unknown') as level_code,
        count(*) as any_invited,
        count(*) filter (where attendance.is_represented) as any_represented,
        count(*) filter (where attendance.is_cabinet_invited) as cabinet_invited,
        count(*) filter (where attendance.is_cabinet_represented) as cabinet_represented,
        count(*) filter (where attendance.is_administration_invited) as administration_invited,
        count(*) filter (where attendance.is_administration_represented) as administration_represented,
        count(*) filter (where attendance.is_organisation_invited) as organisation_invited,
        count(*) filter (where attendance.is_organisation_represented) as organisation_represented,
    from core.attendance as attendance
    left join typed.entities as entities using (entity_id)
    group by attendance.consultation_number, attendance.profile_number, coalesce(entities.level_code, 'unknown')
),
wholes as (
    select
        profile_number,
        'all' as level_code,
        sum(any_invited)::bigint as any_invited,
        sum(any_represented)::bigint as any_represented,
        sum(cabinet_invited)::bigint as cabinet_invited,
        sum(cabinet_represented)::bigint as cabinet_represented,
        sum(administration_invited)::bigint as administration_invited,
        sum(administration_represented)::bigint as administration_represented,
        sum(organisation_invited)::bigint as organisation_invited,
        sum(organisation_represented)::bigint as organisation_represented,
    from levels
    group by consultation_number, profile_number
),
-- Consultations that counted the same are counted together before they are taken apart by representation.
kinds as (
    select *, count(*) as consultation_count
    from (
        from wholes
        union all by name
        select * exclude (consultation_number)
        from levels
    )
    group by all
),
clusters as (
    select profile_number, level_code, 'any' as representation_code, any_invited as invited_count, any_represented as represented_count, consultation_count
    from kinds
    union all
    select profile_number, level_code, 'cabinet', cabinet_invited, cabinet_represented, consultation_count
    from kinds
    union all
    select profile_number, level_code, 'administration', administration_invited, administration_represented, consultation_count
    from kinds
    union all
    select profile_number, level_code, 'organisation', organisation_invited, organisation_represented, consultation_count
    from kinds
),
counted as (
    select
        profile_number,
        level_code,
        representation_code,
        invited_count,
        represented_count,
        sum(consultation_count)::bigint as consultation_count,
    from clusters
    where invited_count > 0
    group by all
)
select
    profiles.* exclude (profile_number),
    counted.* exclude (profile_number),
from counted
inner join core.profiles as profiles using (profile_number)
order by counted.level_code, counted.profile_number, counted.representation_code, counted.invited_count, counted.represented_count
