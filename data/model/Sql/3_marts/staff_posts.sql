-- One row for each period of a post in the register, with the first and last year in which it was filled: the rows behind full-time equivalents.
create table marts.staff_posts as
select
    staffing.row_key,
    staffing.unit_code,
    year(coalesce(staffing.began_on_from, staffing.as_of_from)) as first_year,
    -- As in marts.staff_years: a post that is still filled is known to be so until the register closes.
    year(least(
        coalesce(staffing.ended_on_to, if(staffing.began_on_from is null, staffing.as_of_to, null), packages.closed_on),
        packages.closed_on)) as last_year,
    staffing.is_synthetic,
from typed.staffing as staffing
inner join typed.packages as packages using (package_name)
where staffing.measure_code = 'fte'
  and staffing.confidence_code in ('register', 'synthetic')
order by staffing.unit_code, staffing.row_key
