-- One row for each assent on the days of a line's stretch that is counted there.
with
acts as (
    select
        *,
        parliament_code in ('federal', 'house', 'senate') as is_federal,
        min(assented_on_from) filter (where assented_on_from = assented_on_to) over (partition by parliament_code in ('federal', 'house', 'senate')) as first_on,
        max(assented_on_from) filter (where assented_on_from = assented_on_to) over (partition by parliament_code in ('federal', 'house', 'senate')) as last_on,
    from marts.dated_assents($choice)
)
select
    stretches.stretch_number::varchar as line_key,
    'treaty_steps' as resource,
    acts.row_key,
    acts.confidence_code,
from acts
inner join marts.federal_stretches as stretches
    on acts.assented_on_from >= stretches.from_on
   and acts.assented_on_to < stretches.until_on
where acts.assented_on_from > acts.first_on
  and acts.assented_on_to < acts.last_on
order by stretches.stretch_number, acts.row_key
