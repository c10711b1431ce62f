-- severity: warning
-- en: An assent that lies more than five years before every other step of its treaty is probably misprinted in its source.
-- fr: Un assentiment antérieur de plus de cinq ans à toute autre étape de son traité est probablement mal imprimé dans sa source.
-- nl: Een instemming die meer dan vijf jaar vóór elke andere stap van haar verdrag ligt, is in haar bron wellicht verkeerd gedrukt.
-- de: Eine Zustimmung, die mehr als fünf Jahre vor jedem anderen Schritt ihres Vertrags liegt, ist in ihrer Quelle wahrscheinlich verdruckt.
-- whole: treaty_steps
with
others as (
    select
        assents.row_key,
        min(steps.happened_on_from) as next_from,
    from core.assents as assents
    inner join typed.treaty_steps as steps on steps.treaty_id = assents.treaty_id and steps.row_key <> assents.row_key
    group by assents.row_key
)
select
    'treaty_steps' as resource,
    assents.row_key,
    assents.treaty_id,
    assents.parliament_code,
    assents.happened_on as assented_on,
    others.next_from as next_step_on,
from core.assents as assents
inner join others using (row_key)
where assents.happened_on_to + interval 5 year < others.next_from
