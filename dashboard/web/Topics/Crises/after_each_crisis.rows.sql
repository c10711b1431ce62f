-- The impromptu consultations behind the first eight weeks of each crisis and behind the quiet days of the year before.
select
    phases.crisis_key as line_key,
    'consultations' as resource,
    consultations.row_key,
from marts.crisis_phases as phases
inner join marts.crises as crises using (crisis_key)
inner join marts.register_consultations as consultations
    on consultations.held_on_from = phases.day
    and consultations.is_synthetic = phases.is_synthetic
where phases.is_synthetic = $is_synthetic
  and year(crises.began_on_from) between $from_year and $to_year
  and ($crisis is null or phases.crisis_key = $crisis)
  and consultations.trigger_code = 'impromptu'
  and length(consultations.held_on) = 10
  and ($format is null or consultations.format_code = $format)
  and ($domain is null or consultations.policy_domain_code = $domain)
  and ($organisation is null or consultations.organisation_code = $organisation)
  and ($line_key is null or phases.crisis_key = $line_key)
  and ($row_key is null or consultations.row_key = $row_key)
order by line_key, consultations.row_key
limit $most
