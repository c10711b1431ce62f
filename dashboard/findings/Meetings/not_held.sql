-- One row for each year in which the register lists consultations that were not held: how many by what became of them.
select
    year,
    count(*) filter (where status_code = 'cancelled') as cancelled_count,
    count(*) filter (where status_code = 'postponed') as postponed_count,
    count(*) filter (where status_code = 'planned') as planned_count,
from marts.not_held
where marts.is_in_register($choice)
  and marts.is_in_years($choice, year)
group by year
order by year
