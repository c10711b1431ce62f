-- One row for each documented figure on staff.
create table marts.staffing as
select
    staffing.* exclude (record_number, file_name, package_name),
    sources.source_title,
from typed.staffing as staffing
left join typed.sources as sources on sources.source_id = staffing.source_id
-- The posts of the register are added up by year in a mart of their own.
where staffing.confidence_code not in ('register', 'synthetic')
  and not staffing.is_synthetic
order by staffing.unit_code, staffing.measure_code, staffing.row_key
