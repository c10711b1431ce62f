-- One row for each thing that the release knows by year: its first and its last year. Of two registers, the ministry's.
with
chosen as (
    from marts.register
    order by is_synthetic
    limit 1
),
years as (
    select 'register' as thing, unnest([first_year, last_year]) as year
    from chosen
    union all
    select 'dossiers', opened_year
    from marts.dossiers
    semi join chosen using (is_synthetic)
    union all
    select 'counts', year
    from marts.annual_counts
    where body_code = 'coormulti' and measure_code = 'meetings_held' and not is_synthetic
    union all
    select 'dge', year
    from marts.annual_counts
    where body_code = 'dge' and measure_code in ('meetings_held', 'meetings_per_year_lower_bound')
    union all
    select 'documented_meetings', held_year
    from marts.documented_meetings
    union all
    select 'not_held', year
    from marts.not_held
    semi join chosen using (is_synthetic)
)
select
    thing,
    min(year) as first_year,
    max(year) as last_year,
from years
where year is not null
group by thing
order by thing
