-- One row for each treaty with documented assents of at least three parliaments: which came last, as far as their dates and the list of those that must assent can tell.
-- A date known to the month or year is the interval of its days. Who may be last are those whose latest day is not before the earliest day of any other.
-- standing_code: last, one_of (dates leave several), or cannot_tell (not every competent parliament is known and dated), where the candidates are of those documented.
-- The House, the Senate and the federal law are one federal level here.
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
against as (
    select
        own.treaty_id,
        own.parliament_code,
        max(other.happened_on_from) as others_from,
        max(other.happened_on_to) as others_to,
    from done as own
    inner join done as other
        on other.treaty_id = own.treaty_id
       and other.parliament_code <> own.parliament_code
    group by own.treaty_id, own.parliament_code
),
candidates as (
    select
        done.*,
        against.others_from,
        against.others_to,
        done.happened_on_to >= against.others_from as may_be_last,
    from done
    inner join against using (treaty_id, parliament_code)
),
-- Before the last comes the one whose day may be the latest of the rest; where several may be last, nobody is known to be before.
ordered as (
    select
        *,
        row_number() over late as place_from_last,
        lead(happened_on) over late as previous_on,
        lead(parliament_code) over late as previous_parliament_code,
        lead(row_key) over late as previous_row_key,
    from candidates
    window late as (partition by treaty_id order by may_be_last desc, happened_on_to desc, happened_on_from desc, parliament_code)
),
levels as (
    select
        treaty_id,
        count(*) as parliament_count,
        count(distinct act_code) > 1 as is_mixed_basis,
        count(*) filter (where may_be_last) as candidate_count,
        string_agg(parliament_code, ';' order by parliament_code) filter (where may_be_last) as last_parliament_codes,
        string_agg(happened_on, '; ' order by parliament_code) filter (where may_be_last) as last_on,
        list(row_key order by parliament_code) filter (where may_be_last) as last_row_keys,
        max(date_diff('day', others_from, happened_on_to)) filter (where may_be_last) as longest_added_days,
        max(date_diff('day', others_to, happened_on_from)) filter (where may_be_last) as shortest_added_days,
    from candidates
    group by treaty_id
),
-- Levels that must assent, where a source names them all.
required as (
    select distinct
        treaty_id,
        case when parliament_code in ('house', 'senate', 'federal') then 'federal' else parliament_code end as parliament_code,
    from typed.competent_parliaments
    where treaty_id in (select treaty_id from core.whole_lists)
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
    treaties.treaty_names,
    treaties.family_code,
    year(signatures.happened_on_from) as signed_year,
    levels.last_parliament_codes,
    levels.last_on,
    case when levels.candidate_count = 1 then ordered.previous_parliament_code end as previous_parliament_code,
    case when levels.candidate_count = 1 then ordered.previous_on end as previous_on,
    list_distinct(list_append(levels.last_row_keys, ordered.previous_row_key)) as row_keys,
    levels.parliament_count,
    levels.is_mixed_basis,
    case when levels.candidate_count > 1 then 0 else levels.shortest_added_days end as shortest_added_days,
    levels.longest_added_days,
    coalesce(list_sizes.undated_count = 0, false) as is_list_complete,
    case
        when list_sizes.undated_count is distinct from 0 then 'cannot_tell'
        when levels.candidate_count > 1 then 'one_of'
        else 'last'
    end as standing_code,
    ordered.confidence_code,
from ordered
inner join levels using (treaty_id)
inner join core.treaties as treaties using (treaty_id)
left join core.signatures as signatures using (treaty_id)
left join list_sizes using (treaty_id)
where ordered.place_from_last = 1
  and levels.parliament_count >= 3
order by ordered.treaty_id
