-- One row for each stretch of days on which the federal government stood alike and kind of parliament: its days between the first and the last assent of that kind, and the assents on
-- them. The two that bound these days are not counted, nor is an assent known to the month or year of which a day lies in another stretch.
with
acts as (
    select
        parliament_code in ('federal', 'house', 'senate') as is_federal,
        assented_on_from,
        assented_on_to,
    from marts.dated_assents($choice)
),
known as (
    select
        is_federal,
        count(*) as act_count,
        greatest(min(assented_on_from) filter (where assented_on_from = assented_on_to), (select min(from_on) from marts.federal_stretches) - 1) as first_on,
        max(assented_on_from) filter (where assented_on_from = assented_on_to) as last_on,
    from acts
    group by is_federal
),
counts as (
    select
        stretches.stretch_number,
        acts.is_federal,
        count(*) as assent_count,
    from acts
    inner join known using (is_federal)
    inner join marts.federal_stretches as stretches
        on acts.assented_on_from >= stretches.from_on
       and acts.assented_on_to < stretches.until_on
    where acts.assented_on_from > known.first_on
      and acts.assented_on_to < known.last_on
    group by stretches.stretch_number, acts.is_federal
),
followed as (
    select
        stretches.stretch_number,
        stretches.government_names,
        stretches.is_caretaker,
        stretches.is_formation,
        known.is_federal,
        known.act_count,
        greatest(stretches.from_on, known.first_on + 1) as from_on,
        least(stretches.until_on, known.last_on) as until_on,
    from marts.federal_stretches as stretches
    cross join known
)
select
    followed.* exclude (until_on, act_count),
    followed.until_on - 1 as last_on,
    date_diff('day', followed.from_on, followed.until_on) as day_count,
    coalesce(counts.assent_count, 0) as assent_count,
    followed.act_count - sum(coalesce(counts.assent_count, 0)) over (partition by followed.is_federal) as left_out_count,
from followed
left join counts using (stretch_number, is_federal)
where followed.from_on < followed.until_on
order by followed.stretch_number, followed.is_federal desc
