-- The consultations behind each whole month.
select
    strftime(months.month, '%Y-%m') as line_key,
    'consultations' as resource,
    consultations.row_key,
from marts.chosen_consultations($choice) as consultations
inner join marts.chosen_register_months($choice) as months on months.month = date_trunc('month', consultations.held_on_from)
where length(consultations.held_on) >= 7
  and ($line_key is null or strftime(months.month, '%Y-%m') = $line_key)
  and ($row_key is null or consultations.row_key = $row_key)
order by line_key, row_key
limit $most
