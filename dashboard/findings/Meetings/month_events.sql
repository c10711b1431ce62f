-- One row for each month in which a conference or a crisis began: their names. One that is known less exactly is in none.
with
conferences as (
    select
        month,
        {
            en: string_agg(conference_names.en, ', ' order by conference_name),
            fr: string_agg(conference_names.fr, ', ' order by conference_name),
            nl: string_agg(conference_names.nl, ', ' order by conference_name),
            de: string_agg(conference_names.de, ', ' order by conference_name),
        } as conference_names,
    from marts.conferences
    group by month
),
crises as (
    select
        date_trunc('month', began_on_from)::date as month,
        {
            en: string_agg(crisis_names.en, ', ' order by began_on_from),
            fr: string_agg(crisis_names.fr, ', ' order by began_on_from),
            nl: string_agg(crisis_names.nl, ', ' order by began_on_from),
            de: string_agg(crisis_names.de, ', ' order by began_on_from),
        } as crisis_names,
    from marts.crises
    where date_trunc('month', began_on_from) = date_trunc('month', began_on_to)
    group by all
)
select
    month,
    conferences.conference_names,
    crises.crisis_names,
from conferences
full join crises using (month)
order by month
