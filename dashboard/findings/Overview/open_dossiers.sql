-- One row for each year of the register: how many dossiers were open at its end, or on the day on which the register closed; and of how many nobody knows.
-- A register that gives the end of no dossier does not write ends down: an empty cell then says nothing.
with
years as (
    select
        year,
        least(make_date(year, 12, 31), $closed_on::date) as last_day,
    from marts.register_years($choice)
),
dossiers as (
    select
        opened_on_from,
        closed_on_from,
        closed_on_missing,
        bool_or(closed_on_from is not null) over () as are_ends_known,
    from marts.dossiers
    where marts.is_in_register($choice)
)
select
    years.year,
    count(*) filter (where are_ends_known and (closed_on_from > last_day or closed_on_missing = 'not_yet')) as open_count,
    count(*) filter (where not are_ends_known or (closed_on_from is null and closed_on_missing is distinct from 'not_yet')) as unknown_count,
from years
inner join dossiers on opened_on_from <= last_day
group by years.year
order by years.year
