-- One row for each other state: the treaties that it and Belgium both signed, by who consented sooner after its own signature.
-- A pair is decided when one consented and the other had waited longer by then, observed or not; otherwise nobody knows yet.
with
spells as (
    from marts.chosen_spells($choice)
),
pairs as (
    select
        other.state_code,
        belgium.signed_year,
        case
            when belgium.is_observed and other.is_observed and belgium.duration_days = other.duration_days then 'tie'
            when belgium.is_observed and belgium.duration_days < other.duration_days then 'belgium'
            when other.is_observed and other.duration_days < belgium.duration_days then 'other'
            else 'undecided'
        end as sooner_code,
    from spells as belgium
    inner join spells as other using (treaty_key)
    where belgium.state_code = 'BEL'
      and other.state_code <> 'BEL'
)
select
    state_code,
    count(*) as treaty_count,
    count(*) filter (where sooner_code = 'belgium') as belgium_sooner_count,
    count(*) filter (where sooner_code = 'other') as other_sooner_count,
    count(*) filter (where sooner_code = 'tie') as tie_count,
    count(*) filter (where sooner_code = 'undecided') as undecided_count,
    min(signed_year) as first_year,
    max(signed_year) as last_year,
from pairs
group by state_code
order by state_code
