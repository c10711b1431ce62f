-- One row for each figure on the working time of federal officials that the staffing model takes: the ministry's own of its latest year, or else what
-- public sources document: of leave, which goes by age, and of bridge days, which go by year, all of it; of the rest the latest. Services of diplomats and
-- advisers are of level A, which is absent half as often: beside the rate of all officials stands that of their level. Where the ministry states the hours
-- of a full-time equivalent itself, is_taken says that the others are not.
create table marts.time_standards as
with
known as (
    select
        standards.*,
        measures.holds_all,
        measures.is_own_alone,
        standards.confidence_code = 'register' as is_own,
        coalesce(standards.applies_to ilike '%level a%', false) as is_level_a,
        measures.goes_by_level and is_level_a as is_of_its_level,
    from marts.activity_standards as standards
    inner join core.time_measures as measures using (measure_code)
    where standards.value is not null
      and (
        standards.confidence_code = 'register'
        or (standards.confidence_code = 'documented' and standards.applies_to like 'Belgian federal%' and not measures.is_own_alone)
      )
),
standing as (
    select *
    from known
    qualify is_own = bool_or(is_own) over (partition by measure_code)
)
select
    measure_code,
    value,
    low,
    high,
    coalesce(year, 0) as year,
    is_level_a,
    confidence_code,
    row_key,
    source_title,
    is_own_alone or not bool_or(is_own_alone) over () as is_taken,
from standing
qualify (holds_all and not is_own)
    or row_number() over (partition by measure_code, is_of_its_level and not is_own order by coalesce(year, 0) desc, row_key desc) = 1
order by measure_code, year, row_key
