-- One row for each year, format, kind of representation and pair of numbers, invited and represented: at how many consultations.
-- One entity answers once for each kind, so its consultations are clusters of one.
with
chosen as (
    select *
    from marts.attendance_counts
    where entity_id = $entity
      and ($level is null or level_code = $level)
),
answers as (
    select *, 'cabinet' as representation_code, cabinet_invited_count as asked_count, cabinet_represented_count as answered_count
    from chosen
    union all
    select *, 'administration', administration_invited_count, administration_represented_count
    from chosen
    union all
    select *, 'organisation', organisation_invited_count, organisation_represented_count
    from chosen
),
clusters as (
    select year, format_code, trigger_code, policy_domain_code, organisation_code, crisis_key, is_synthetic, representation_code,
        1 as invited_count, 1 as represented_count, answered_count as consultation_count
    from answers
    union all
    select year, format_code, trigger_code, policy_domain_code, organisation_code, crisis_key, is_synthetic, representation_code,
        1, 0, asked_count - answered_count
    from answers
    union all
    select year, format_code, trigger_code, policy_domain_code, organisation_code, crisis_key, is_synthetic, representation_code,
        invited_count, represented_count, consultation_count
    from marts.representation_clusters
    where $entity is null
      and level_code = coalesce($level, 'all')
)
select
    year,
    format_code,
    representation_code,
    invited_count,
    represented_count,
    sum(consultation_count) as consultation_count,
from clusters
where is_synthetic = $is_synthetic
  and year between $from_year and $to_year
  and ($format is null or format_code = $format)
  and ($trigger is null or trigger_code = $trigger)
  and ($domain is null or policy_domain_code = $domain)
  and ($organisation is null or organisation_code = $organisation)
  and ($crisis is null or crisis_key = $crisis)
  and consultation_count > 0
group by all
order by all
