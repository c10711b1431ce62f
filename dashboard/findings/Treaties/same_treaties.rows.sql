-- Two rows for each treaty that Belgium and the other state both signed: each state's own.
with
spells as (
    from marts.chosen_spells($choice)
)
select
    other.state_code as line_key,
    'party_actions' as resource,
    unnest([belgium.row_key, other.row_key]) as row_key,
from spells as belgium
inner join spells as other using (treaty_key)
where belgium.state_code = 'BEL'
  and other.state_code <> 'BEL'
order by line_key, row_key
