-- One row for each parliament of a Region, Community or commission of which an assent is dated: its days and assents while its government shared no party with the federal one, and otherwise.
-- Of a parliament whose government always shared one, the first are those on which any other shared none: the same days, under other coalitions.
-- Days count on which both governments are known, between the first and the last dated assent of all these parliaments; the two that bound them are not counted.
with
acts as (
    select
        parliament_code,
        case parliament_code
            when 'walloon' then 'wal'
            when 'flemish' then 'vl_com'
            when 'brussels' then 'bru'
            when 'french_community' then 'fr'
            when 'german_speaking' then 'dg'
            when 'cocom' then 'cocom'
        end as entity_id,
        assented_on_from,
        assented_on_to,
    from marts.dated_assents($choice)
),
known as (
    select
        min(assented_on_from) filter (where assented_on_from = assented_on_to) as first_on,
        max(assented_on_from) filter (where assented_on_from = assented_on_to) as last_on,
    from acts
    where entity_id is not null
),
spans as (
    select
        coalitions.entity_id,
        greatest(coalitions.from_on, known.first_on + 1) as from_on,
        least(coalitions.until_on, known.last_on) as until_on,
        coalitions.is_without_shared_party,
    from marts.coalition_overlaps as coalitions
    cross join known
    where greatest(coalitions.from_on, known.first_on + 1) < least(coalitions.until_on, known.last_on)
),
-- Days in a row on which some government shared no party with the federal one.
begun as (
    select
        *,
        from_on > coalesce(max(until_on) over (order by from_on, until_on rows between unbounded preceding and 1 preceding), '0001-01-01'::date) as is_new,
    from spans
    where is_without_shared_party
),
numbered as (
    select *, count(*) filter (where is_new) over (order by from_on, until_on) as stretch_number
    from begun
),
stretches as (
    select min(from_on) as from_on, max(until_on) as until_on
    from numbered
    group by stretch_number
),
apart as (
    select entity_id, from_on, until_on
    from spans
    where is_without_shared_party
    union all
    select
        spans.entity_id,
        greatest(spans.from_on, stretches.from_on),
        least(spans.until_on, stretches.until_on),
    from spans
    inner join stretches on greatest(spans.from_on, stretches.from_on) < least(spans.until_on, stretches.until_on)
    where spans.entity_id not in (select entity_id from begun)
),
parliaments as (
    select distinct parliament_code, entity_id
    from acts
    where entity_id in (select entity_id from spans)
)
select
    parliament_code,
    entity_id in (select entity_id from begun) as shared_none,
    (select coalesce(sum(date_diff('day', from_on, until_on)), 0) from apart where apart.entity_id = parliaments.entity_id) as apart_days,
    (select count(*) from acts inner join apart on acts.entity_id = apart.entity_id and assented_on_from >= from_on and assented_on_to < until_on where acts.entity_id = parliaments.entity_id) as apart_count,
    (select coalesce(sum(date_diff('day', from_on, until_on)), 0) from spans where spans.entity_id = parliaments.entity_id) as all_days,
    (select count(*) from acts inner join spans on acts.entity_id = spans.entity_id and assented_on_from >= from_on and assented_on_to < until_on where acts.entity_id = parliaments.entity_id) as all_count,
    (select count(*) from stretches) as stretch_count,
    (select year(min(from_on)) from stretches) as first_year,
    (select year(max(until_on)) from stretches) as last_year,
from parliaments
order by parliament_code
