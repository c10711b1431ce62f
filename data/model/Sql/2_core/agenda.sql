-- One row for each dossier treated at a consultation of the register. A consultation that names its dossiers itself stands in
-- for the items that its agenda does not list. The main dossier comes first: by position, or else in the order of the file.
create table core.agenda as
with
listed as (
    select
        consultation_id,
        dossier_id,
        position,
        record_number as written_order,
        is_concluding,
        is_synthetic,
    from typed.agenda_items
    where confidence_code in ('register', 'synthetic')
),
split as (
    select
        consultation_id,
        unnest(string_split(dossier_ids, ';')) as written,
        generate_subscripts(string_split(dossier_ids, ';'), 1) as position,
        is_synthetic,
    from typed.consultations
    where dossier_ids is not null
      and confidence_code in ('register', 'synthetic')
),
named as (
    select
        consultation_id,
        trim(written) as dossier_id,
        min(position) as position,
        min(position) as written_order,
        null::boolean as is_concluding,
        bool_or(is_synthetic) as is_synthetic,
    from split
    group by consultation_id, trim(written)
),
items as (
    from listed
    union all by name
    from named
    anti join listed using (consultation_id, dossier_id)
)
select
    consultation_id,
    dossier_id,
    row_number() over (partition by consultation_id order by position nulls last, written_order) = 1 as is_main,
    is_concluding,
    is_synthetic,
from items
