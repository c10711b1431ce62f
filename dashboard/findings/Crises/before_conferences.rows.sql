-- The consultations behind each week around the conferences, and behind the other days of their years.
select distinct
    coalesce(case when days.week between -12 and 4 then days.week end::varchar, 'other') as line_key,
    'consultations' as resource,
    consultations.row_key,
from marts.chosen_conference_days($choice) as days
inner join marts.consultations_of_days($choice) as consultations on consultations.held_on_from = days.day
where ($line_key is null or coalesce(case when days.week between -12 and 4 then days.week end::varchar, 'other') = $line_key)
  and ($row_key is null or consultations.row_key = $row_key)
order by line_key, consultations.row_key
limit $most
