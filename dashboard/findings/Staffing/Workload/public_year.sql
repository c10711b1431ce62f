-- One row: the last year of which a public source counts Coormulti's meetings, with the agents and diplomats that public sources name last.
with
staff as (
    select
        max_by(value, as_of) filter (where measure_code = 'agents') as agents,
        max_by(value, as_of) filter (where measure_code = 'diplomats') as diplomats,
        max(year(as_of_from)) filter (where measure_code = 'agents') as staff_year,
    from marts.staffing
    where unit_code = 'm01'
      and confidence_code = 'documented'
      and value is not null
)
select
    counts.year,
    counts.value as meeting_count,
    staff.agents,
    staff.diplomats,
    staff.staff_year,
from marts.annual_counts as counts
cross join staff
where counts.body_code = 'coormulti'
  and counts.measure_code = 'meetings_held'
  and counts.confidence_code = 'documented'
  and counts.year is not null
  and counts.value > 0
order by counts.year desc
limit 1
