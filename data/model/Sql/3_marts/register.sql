-- One row for the ministry's register and one for the synthetic register, as far as the release holds them: what it consists of.
create table marts.register as
with
consultations as (
    select
        is_synthetic,
        min(year) as first_year,
        max(year) as last_year,
        count(*) as consultation_count,
        count(*) filter (where is_meeting) as meeting_count,
        count(*) filter (where format_code = 'unknown') as unknown_format_count,
    from core.register
    group by is_synthetic
),
packages as (
    select
        register.is_synthetic,
        string_agg(distinct register.package_name, ', ' order by register.package_name) as package_name,
        max(packages.closed_on) as closed_on,
    from (select distinct is_synthetic, package_name from core.register) as register
    inner join typed.packages as packages using (package_name)
    group by register.is_synthetic
),
dossiers as (
    select
        is_synthetic,
        count(*) as dossier_count,
    from core.dossiers
    group by is_synthetic
),
attendance as (
    select
        profiles.is_synthetic,
        sum(ways.row_count * counts.consultation_count)::bigint as attendance_count,
    from core.way_counts as counts
    inner join core.ways as ways using (way_number)
    inner join core.profiles as profiles using (profile_number)
    group by profiles.is_synthetic
),
agenda as (
    select
        is_synthetic,
        count(*) as agenda_count,
    from core.agenda
    semi join core.register using (consultation_id, is_synthetic)
    semi join core.dossiers using (dossier_id, is_synthetic)
    group by is_synthetic
),
posts as (
    select
        is_synthetic,
        count(*) as post_count,
    from core.posts
    where unit_code = 'm01'
    group by is_synthetic
)
select
    consultations.is_synthetic,
    consultations.first_year,
    consultations.last_year,
    consultations.consultation_count,
    consultations.meeting_count,
    consultations.unknown_format_count,
    coalesce(dossiers.dossier_count, 0) as dossier_count,
    coalesce(attendance.attendance_count, 0) as attendance_count,
    coalesce(agenda.agenda_count, 0) as agenda_count,
    coalesce(posts.post_count, 0) as post_count,
    packages.closed_on,
    packages.package_name,
from consultations
inner join packages using (is_synthetic)
left join dossiers using (is_synthetic)
left join attendance using (is_synthetic)
left join agenda using (is_synthetic)
left join posts using (is_synthetic)
order by consultations.is_synthetic
