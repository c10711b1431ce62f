-- One row for each year and crisis with impromptu consultations, and one for each year without any: beside all consultations of that year.
with
chosen as (
    select *
    from marts.consultation_counts
    where is_synthetic = $is_synthetic
      and year between $from_year and $to_year
      and ($format is null or format_code = $format)
      and ($domain is null or policy_domain_code = $domain)
      and ($organisation is null or organisation_code = $organisation)
),
years as (
    select
        year,
        sum(consultation_count) as consultation_count,
    from chosen
    group by year
),
impromptu as (
    select
        year,
        crisis_key,
        sum(consultation_count) as impromptu_count,
    from chosen
    where trigger_code = 'impromptu'
      and ($crisis is null or crisis_key = $crisis)
    group by year, crisis_key
)
select
    years.year,
    impromptu.crisis_key,
    crises.crisis_name,
    crises.began_on_from,
    coalesce(impromptu.impromptu_count, 0) as impromptu_count,
    years.consultation_count,
from years
left join impromptu using (year)
left join marts.crises as crises on crises.crisis_key = impromptu.crisis_key
order by years.year, crises.began_on_from nulls last, impromptu.crisis_key
