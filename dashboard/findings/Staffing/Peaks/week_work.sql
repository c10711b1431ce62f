-- One row for each year and week with consultations that are known to the day: how many by format, how many of them impromptu and how
-- many ended in stalemate, and of how many neither is known. A week in which a year ends has a row for each of the two.
select
    year,
    date_trunc('week', held_on_from)::date as week,
    count(*) as consultation_count,
    count(*) filter (where format_code = 'in_person') as in_person_count,
    count(*) filter (where format_code = 'video') as video_count,
    count(*) filter (where format_code = 'hybrid') as hybrid_count,
    count(*) filter (where format_code = 'written') as written_count,
    count(*) filter (where format_code = 'silence') as silence_count,
    count(*) filter (where trigger_code = 'impromptu') as impromptu_count,
    count(*) filter (where trigger_code = 'unknown') as unknown_trigger_count,
    count(*) filter (where trigger_code = 'impromptu' and format_code = 'in_person') as impromptu_in_person_count,
    count(*) filter (where trigger_code = 'impromptu' and format_code = 'video') as impromptu_video_count,
    count(*) filter (where trigger_code = 'impromptu' and format_code = 'hybrid') as impromptu_hybrid_count,
    count(*) filter (where outcome_code = 'stalemate') as stalemate_count,
    count(*) filter (where outcome_code = 'unknown') as unknown_outcome_count,
from marts.chosen_consultations($choice)
where length(held_on) = 10
group by year, week
order by week, year
