-- One row for each spell behind a state's line: of treaties that Belgium and another state signed, and all of Belgium's where none is such.
with
spells as (
    from marts.chosen_spells($choice)
),
treaties as (
    select
        treaty_key,
        bool_or(state_code = 'BEL') as is_belgian,
        bool_or(state_code = 'BEL') and bool_or(state_code <> 'BEL') as is_shared,
    from spells
    group by treaty_key
)
select
    spells.state_code as line_key,
    'party_actions' as resource,
    spells.row_key,
from spells
inner join treaties using (treaty_key)
where treaties.is_shared
   or (treaties.is_belgian and not exists (select treaty_key from treaties where is_shared))
order by spells.state_code, spells.row_key
