-- One row for each kind of consultation, level, kind of representation (or any of them) and pair of numbers, entities invited and entities
-- represented in that way: whole consultations as clusters, because absences within one go together. At level 'all' every level of a consultation is one cluster.
create table marts.representation_clusters as
with
-- Four counts of fifteen bits in one number, as eight columns of fifteen million rows are added up twice; core.numbered_entities sees to it that they suffice.
ways as (
    select
        way_number,
        1 + (is_represented::bigint << 15) + (is_cabinet_invited::bigint << 30) + (is_cabinet_represented::bigint << 45) as any_and_cabinet,
        is_administration_invited::bigint
            + (is_administration_represented::bigint << 15)
            + (is_organisation_invited::bigint << 30)
            + (is_organisation_represented::bigint << 45) as others,
    from core.ways
),
levels as (
    select
        attendance.consultation_number,
        attendance.profile_number,
        entities.level_number,
        sum(ways.any_and_cabinet)::bigint as any_and_cabinet,
        sum(ways.others)::bigint as others,
    from core.attendance as attendance
    inner join core.numbered_entities as entities using (entity_number)
    inner join ways using (way_number)
    group by attendance.consultation_number, attendance.profile_number, entities.level_number
),
wholes as (
    select
        profile_number,
        0 as level_number,
        sum(any_and_cabinet)::bigint as any_and_cabinet,
        sum(others)::bigint as others,
    from levels
    group by consultation_number, profile_number
),
-- Consultations that counted the same are counted together before they are taken apart by representation.
same as (
    select *, count(*) as consultation_count
    from (
        from wholes
        union all by name
        select * exclude (consultation_number)
        from levels
    )
    group by all
),
level_names as (
    select distinct
        level_number,
        coalesce(level_code, 'unknown') as level_code,
    from core.numbered_entities
    union all
    select 0, 'all'
),
kinds as (
    select
        same.profile_number,
        level_names.level_code,
        any_and_cabinet & 32767 as any_invited,
        any_and_cabinet >> 15 & 32767 as any_represented,
        any_and_cabinet >> 30 & 32767 as cabinet_invited,
        any_and_cabinet >> 45 as cabinet_represented,
        others & 32767 as administration_invited,
        others >> 15 & 32767 as administration_represented,
        others >> 30 & 32767 as organisation_invited,
        others >> 45 as organisation_represented,
        same.consultation_count,
    from same
    inner join level_names using (level_number)
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
