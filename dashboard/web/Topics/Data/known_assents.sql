-- One row for each parliament and five years of signature: the treaties with a documented assent of that parliament.
select
    parliament_code,
    (signed_year // 5) * 5 as period_year,
    count(distinct treaty_id) as treaty_count,
    (
        select count(*)
        from marts.treaties as treaties
        where (treaties.signed_year // 5) * 5 = (durations.signed_year // 5) * 5
    ) as signed_count,
from marts.assent_durations as durations
where signed_year is not null
group by parliament_code, signed_year // 5
order by parliament_code, period_year
