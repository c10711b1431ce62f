-- One row for each whole month of the register in the years asked for: its consultations, the conferences and crises that began in it; and how many
-- consultations of these years are known to the year only, which are in no month.
with
chosen as (
    select
        held_on,
        held_on_from,
    from marts.chosen_consultations($choice)
),
counts as (
    select
        date_trunc('month', held_on_from)::date as month,
        count(*) as consultation_count,
    from chosen
    where length(held_on) >= 7
    group by all
),
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
    months.month,
    coalesce(counts.consultation_count, 0) as consultation_count,
    conferences.conference_names,
    crises.crisis_names,
    (select count(*) from chosen where length(held_on) < 7) as unplaced_count,
from marts.chosen_register_months($choice) as months
left join counts using (month)
left join conferences using (month)
left join crises using (month)
order by months.month
