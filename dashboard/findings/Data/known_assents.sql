-- One row for each parliament and five years of signature: the treaties with a documented assent of that parliament.
with
periods as (
    select
        (signed_year // 5) * 5 as period_year,
        count(*) as signed_count,
    from marts.treaties
    where signed_year is not null
    group by all
)
select
    durations.parliament_code,
    periods.period_year,
    count(distinct durations.treaty_id) as treaty_count,
    periods.signed_count,
from marts.assent_durations as durations
inner join periods on periods.period_year = (durations.signed_year // 5) * 5
group by durations.parliament_code, periods.period_year, periods.signed_count
order by durations.parliament_code, periods.period_year
