-- One row for each year that the register or a documented count knows: Coormulti's meetings by either, and the consultations of the register of
-- which nobody knows whether they were meetings. Two series, never added.
select
    year,
    max(register_count) filter (where marts.is_in_register($choice)) as register_count,
    coalesce(max(unknown_format_count) filter (where marts.is_in_register($choice)), 0) as unknown_format_count,
    max(documented_count) as documented_count,
    max(documented_confidence_code) as documented_confidence_code,
from marts.reconciled_counts
where marts.is_in_years($choice, year)
group by year
having register_count is not null
    or unknown_format_count > 0
    or documented_count is not null
order by year
