-- One row for each stretch of days on which the standing of the federal government was the same: in office, a caretaker or not, a formation under way or not.
-- The day on which one government follows another is the new one's. Days before the first government that is known are in no row: what is not known is not full powers.
create table core.federal_stretches as
with
offices as (
    select
        government_id,
        government_name,
        began_on_to as from_on,
        coalesce(ended_on_from, record.closed_on + 1) as until_on,
        caretaker_from_to as caretaker_on,
        status_code,
    from typed.governments
    cross join core.record as record
),
days as (
    select from_on as day from offices
    union
    select until_on from offices
    union
    select caretaker_on from offices where caretaker_on is not null
),
pieces as (
    select
        day as from_on,
        lead(day) over (order by day) as until_on,
    from days
),
standing as (
    select
        pieces.from_on,
        pieces.until_on,
        max(offices.government_name) filter (where offices.status_code <> 'formation') as government_name,
        coalesce(bool_or(offices.caretaker_on <= pieces.from_on) filter (where offices.status_code <> 'formation'), false) as is_caretaker,
        coalesce(bool_or(offices.status_code = 'formation'), false) as is_formation,
    from pieces
    inner join offices
        on offices.from_on <= pieces.from_on
       and offices.until_on >= pieces.until_on
    where pieces.until_on is not null
    group by pieces.from_on, pieces.until_on
    having government_name is not null
),
begun as (
    select
        *,
        lag(until_on) over in_time is distinct from from_on
            or lag(is_caretaker) over in_time <> is_caretaker
            or lag(is_formation) over in_time <> is_formation as is_new,
    from standing
    window in_time as (order by from_on)
),
numbered as (
    select
        *,
        count(*) filter (where is_new) over (order by from_on) as stretch_number,
    from begun
)
select
    stretch_number,
    is_caretaker,
    is_formation,
    min(from_on) as from_on,
    max(until_on) as until_on,
    string_agg(distinct government_name, ', ' order by government_name) as government_names,
from numbered
group by stretch_number, is_caretaker, is_formation
order by from_on
