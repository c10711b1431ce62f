-- One row for each treaty with documented assents of at least three parliaments: which came last among those documented,
-- and the days between the last and the one before. The House, the Senate and the federal law are one federal level here.
-- is_list_complete says whether all competent parliaments are known and dated, so that the last one is the last indeed.
create table marts.last_assents as
with
level_assents as (
    select
        treaty_id,
        case when parliament_code in ('house', 'senate', 'federal') then 'federal' else parliament_code end as parliament_code,
        act_code,
        happened_on,
        happened_on_from,
        happened_on_to,
        row_key,
        confidence_code,
    from core.assents
),
-- The last act of a level is when that level was done; promulgation before vote where both are known.
done as (
    select *
    from level_assents
    qualify row_number() over (
        partition by treaty_id, parliament_code
        order by case act_code when 'promulgation' then 1 when 'unspecified' then 2 else 3 end, happened_on_to desc, row_key
    ) = 1
),
ordered as (
    select
        done.*,
        row_number() over late as place_from_last,
        lead(happened_on_from) over late as previous_from,
        lead(happened_on_to) over late as previous_to,
        lead(happened_on) over late as previous_on,
        lead(parliament_code) over late as previous_parliament_code,
        lead(row_key) over late as previous_row_key,
        count(*) over (partition by treaty_id) as parliament_count,
        count(distinct act_code) over (partition by treaty_id) as act_count,
    from done
    window late as (partition by treaty_id order by happened_on_to desc, happened_on_from desc, parliament_code)
),
-- Levels that must assent, where a source names them all. The federal law stands for the House and the Senate.
required as (
    select distinct
        treaty_id,
        case when parliament_code in ('house', 'senate', 'federal') then 'federal' else parliament_code end as parliament_code,
    from typed.competent_parliaments
    where is_list_complete
),
list_sizes as (
    select
        required.treaty_id,
        count(*) filter (where done.row_key is null) as undated_count,
    from required
    left join done using (treaty_id, parliament_code)
    group by required.treaty_id
)
select
    ordered.treaty_id,
    treaties.treaty_name,
    treaties.family_code,
    year(signatures.happened_on_from) as signed_year,
    ordered.parliament_code as last_parliament_code,
    ordered.happened_on as last_on,
    ordered.happened_on_from as last_on_from,
    ordered.previous_parliament_code,
    ordered.previous_on,
    ordered.row_key as last_row_key,
    ordered.previous_row_key,
    ordered.parliament_count,
    ordered.act_count > 1 as is_mixed_basis,
    greatest(date_diff('day', ordered.previous_to, ordered.happened_on_from), 0) as shortest_added_days,
    date_diff('day', ordered.previous_from, ordered.happened_on_to) as longest_added_days,
    coalesce(list_sizes.undated_count = 0, false) as is_list_complete,
    ordered.confidence_code,
from ordered
inner join typed.treaties as treaties using (treaty_id)
left join core.signatures as signatures using (treaty_id)
left join list_sizes using (treaty_id)
where ordered.place_from_last = 1
  and ordered.parliament_count >= 3
order by ordered.treaty_id
