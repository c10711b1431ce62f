-- One row for each treaty of which a source names all parliaments that must assent, and no other is known to have assented.
-- A source that speaks of seven assemblies where an eighth voted did not name them all. House, Senate and federal law are one federal level.
create table core.whole_lists as
with
named as (
    select distinct
        treaty_id,
        case when parliament_code in ('house', 'senate', 'federal') then 'federal' else parliament_code end as level_code,
    from typed.competent_parliaments
    where is_list_complete
),
assented as (
    select distinct
        treaty_id,
        case when parliament_code in ('house', 'senate', 'federal') then 'federal' else parliament_code end as level_code,
    from core.assents
)
select distinct treaty_id
from named
where treaty_id not in (select assented.treaty_id from assented anti join named using (treaty_id, level_code))
order by treaty_id
