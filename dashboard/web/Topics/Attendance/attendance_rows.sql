-- One row: how many rows of attendance stand behind the shares.
select coalesce(sum(row_count), 0) as row_count
from marts.attendance_counts
where is_synthetic = $is_synthetic
  and year between $from_year and $to_year
  and ($level is null or level_code = $level)
  and ($entity is null or entity_id = $entity)
  and ($format is null or format_code = $format)
  and ($trigger is null or trigger_code = $trigger)
  and ($domain is null or policy_domain_code = $domain)
  and ($organisation is null or organisation_code = $organisation)
  and ($crisis is null or crisis_key = $crisis)
