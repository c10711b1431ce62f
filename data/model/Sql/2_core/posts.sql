-- One row for each period in which a post of the register was filled, as far as its dates reach and the register knows.
create table core.posts as
select
    staffing.row_key,
    staffing.unit_code,
    staffing.post_code,
    coalesce(staffing.role_code, 'unknown') as role_code,
    staffing.began_on,
    staffing.ended_on,
    staffing.value as fte,
    coalesce(staffing.began_on_from, staffing.as_of_from) as first_on,
    -- A post that is still filled is known to be so until the register closes; a figure for a year holds for that year.
    least(
        coalesce(staffing.ended_on_to, if(staffing.began_on_from is null, staffing.as_of_to, null), packages.closed_on),
        packages.closed_on) as last_on,
    staffing.is_synthetic,
from typed.staffing as staffing
inner join typed.packages as packages using (package_name)
where staffing.measure_code = 'fte'
  and staffing.confidence_code in ('register', 'synthetic')
