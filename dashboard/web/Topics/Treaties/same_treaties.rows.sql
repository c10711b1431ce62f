-- Two rows for each treaty that Belgium and the other state both signed: each state's own.
with
spells as (
    from marts.depositary_spells
    where is_in_analysis
      and signed_year between $from_year and $to_year
),
pairs as (
    select
        other.state_code as line_key,
        belgium.row_key as belgium_row_key,
        other.row_key as other_row_key,
    from spells as belgium
    inner join spells as other using (treaty_key)
    where belgium.state_code = 'BEL'
      and other.state_code <> 'BEL'
)
select
    line_key,
    'party_actions' as resource,
    unnest([belgium_row_key, other_row_key]) as row_key,
from pairs
order by line_key, row_key
