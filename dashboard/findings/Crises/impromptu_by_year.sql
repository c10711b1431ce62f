-- One row for each year and crisis with impromptu consultations, and one for each year without any: beside all consultations of that year,
-- and those of them whose trigger the register does not give.
with
years as (
    select
        year,
        sum(consultation_count) as consultation_count,
        sum(consultation_count) filter (where trigger_code = 'unknown') as unknown_trigger_count,
    from marts.counts_within($choice)
    group by year
),
impromptu as (
    select
        year,
        crisis_key,
        sum(consultation_count) as impromptu_count,
    from marts.chosen_counts($choice)
    where trigger_code = 'impromptu'
    group by year, crisis_key
)
select
    years.year,
    impromptu.crisis_key,
    crises.crisis_names,
    crises.began_on_from,
    coalesce(impromptu.impromptu_count, 0) as impromptu_count,
    years.consultation_count,
    coalesce(years.unknown_trigger_count, 0) as unknown_trigger_count,
from years
left join impromptu using (year)
left join marts.crises as crises on crises.crisis_key = impromptu.crisis_key
order by years.year, crises.began_on_from nulls last, impromptu.crisis_key
