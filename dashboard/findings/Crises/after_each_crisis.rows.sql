-- The impromptu consultations behind the first eight weeks of each crisis and behind the quiet days of the year before.
select
    phases.crisis_key as line_key,
    'consultations' as resource,
    consultations.row_key,
from marts.chosen_crisis_phases($choice) as phases
inner join marts.impromptu_of_days($choice) as consultations on consultations.held_on_from = phases.day
where ($line_key is null or phases.crisis_key = $line_key)
  and ($row_key is null or consultations.row_key = $row_key)
order by line_key, consultations.row_key
limit $most
