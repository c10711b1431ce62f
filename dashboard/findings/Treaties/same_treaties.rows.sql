-- Two rows for each treaty that Belgium and the other state both signed: each state's own.
with
spells as (
    from marts.chosen_spells($choice)
),
pairs as (
    select
        other.state_code as line_key,
        unnest([
            {row_key: belgium.row_key, confidence_code: belgium.confidence_code},
            {row_key: other.row_key, confidence_code: other.confidence_code},
        ]) as spell,
    from spells as belgium
    inner join spells as other using (treaty_key)
    where belgium.state_code = 'BEL'
      and other.state_code <> 'BEL'
)
select
    line_key,
    'party_actions' as resource,
    spell.row_key,
    spell.confidence_code,
from pairs
order by line_key, spell.row_key
