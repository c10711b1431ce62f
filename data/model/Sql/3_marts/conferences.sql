-- One row for each conference of which the month in which it began is known. A conference may have a row with its documented year and another with its
-- days: it is one.
create table marts.conferences as
select
    min(conference_id) as conference_key,
    conference_name,
    core.in_languages(conference_name) as conference_names,
    series_code,
    min(date_trunc('month', began_on_from))::date as month,
from typed.conferences
where date_trunc('month', began_on_from) = date_trunc('month', began_on_to)
group by series_code, conference_name
order by month, conference_key
