-- One row for each real crisis to which a consultation may be due.
select crises.crisis_names
from marts.crises as crises
inner join marts.rows as rows on rows.resource = 'crises' and rows.row_key = crises.row_key
inner join marts.packages as packages using (package_name)
where not packages.is_synthetic and crises.crisis_name is not null
order by crises.began_on_from nulls last, crises.crisis_key
