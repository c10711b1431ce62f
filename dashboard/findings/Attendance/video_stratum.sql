-- One row for each year from the first asked for on and each entity that was invited to meetings by video and in person in it: to how many of each, and at
-- how many it was represented, by any of its services.
select
    year,
    entity_id,
    sum(invited_count) filter (where format_code = 'video') as video_invited_count,
    sum(represented_count) filter (where format_code = 'video') as video_represented_count,
    sum(invited_count) filter (where format_code = 'in_person') as in_person_invited_count,
    sum(represented_count) filter (where format_code = 'in_person') as in_person_represented_count,
from marts.chosen_attendance_counts($choice)
where format_code in ('video', 'in_person')
  and year >= $first_year
group by year, entity_id
having video_invited_count > 0 and in_person_invited_count > 0
order by year, entity_id
