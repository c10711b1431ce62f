-- One row for each year that the register or a documented count knows: Coormulti's meetings by either. Two series, never added.
select
    year,
    max(register_count) filter (where marts.is_in_register($choice)) as register_count,
    max(documented_count) as documented_count,
    max(documented_confidence_code) as documented_confidence_code,
from marts.reconciled_counts
where marts.is_in_years($choice, year)
group by year
having register_count is not null
    or documented_count is not null
order by year
