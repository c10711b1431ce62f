-- severity: error
-- en: The treaties still awaiting ratification are those that are new, those that moved and those that did not; the parts must make the whole.
-- fr: Les traités encore en attente de ratification sont les nouveaux, ceux qui ont évolué et ceux qui n’ont pas bougé ; les parties doivent faire le tout.
-- nl: De verdragen die nog op bekrachtiging wachten zijn de nieuwe, de gevorderde en de ongewijzigde; de delen moeten het geheel vormen.
-- de: Die noch ausstehenden Verträge sind die neuen, die vorangekommenen und die unveränderten; die Teile müssen das Ganze ergeben.
-- whole: annual_counts
with
figures as (
    from marts.backlog
)
select
    'annual_counts' as resource,
    counts.row_key,
    counts.measure_code,
    counts.value,
    figures.stock_2003 - figures.new_count - figures.unchanged_count - figures.evolved_count as difference,
from figures
inner join typed.annual_counts as counts
    on counts.body_code = 'belgium' and counts.year = 2003 and counts.measure_code like 'treaties%'
where figures.stock_2003 <> figures.new_count + figures.unchanged_count + figures.evolved_count
   or figures.left_count < 0
