-- The impromptu consultations behind each stretch of thirty days around the crises, under the day after the beginning with which it begins.
select
    (30 * days.stretch)::varchar as line_key,
    'consultations' as resource,
    consultations.row_key,
from marts.chosen_crisis_windows($choice) as days
inner join marts.impromptu_of_days($choice) as consultations on consultations.held_on_from = days.day
where not days.is_of_another
  and ($line_key is null or (30 * days.stretch)::varchar = $line_key)
  and ($row_key is null or consultations.row_key = $row_key)
order by days.stretch, consultations.row_key
limit $most
