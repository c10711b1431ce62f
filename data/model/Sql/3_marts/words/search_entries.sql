-- One row for each thing that a reader may look for by words: treaties, treaties of status tables that have no page of their own, dossiers, crises, conferences and sources. Exhibits are no rows, and are searched where they are.
-- plain_names holds its names in four languages and plain_text all that is searched, both as `marts.plain` writes them. Dossiers are those of the register that is shown.
create table marts.search_entries as
with
labels as (
    select
        field_name,
        value,
        marts.plain(concat_ws(' ', value, label_en, label_fr, label_nl, label_de)) as plain_labels,
    from marts.contract_categories
    where resource = 'dossiers'
),
conferences as (
    select
        conference_name,
        series_code,
        arg_min(conference_id, record_number) as conference_id,
        arg_min(row_key, record_number) as row_key,
        string_agg(distinct place, ' ' order by place) as places,
        min(began_on) as began_on,
        bool_and(is_synthetic) as is_synthetic,
    from typed.conferences
    group by series_code, conference_name
),
entries as (
    select
        'treaty' as kind_code,
        treaty_id as entry_key,
        row_key,
        treaty_names as entry_names,
        coalesce(signed_on, adopted_on) as happened_on,
        is_synthetic,
        marts.plain(concat_ws(
            ' ', treaty_title, treaty_title_fr, treaty_title_nl, treaty_title_de,
            adopted_places.en, adopted_places.fr, adopted_places.nl, adopted_places.de)) as plain_rest,
    from marts.treaties
    union all
    select
        'depositary_treaty' as kind_code,
        treaty_key as entry_key,
        row_key,
        core.in_languages(treaty_title) as entry_names,
        adopted_on as happened_on,
        is_synthetic,
        marts.plain(depositary_name) as plain_rest,
    from typed.depositary_treaties
    where treaty_id is null
    union all
    select
        'dossier' as kind_code,
        dossiers.dossier_id as entry_key,
        dossiers.row_key,
        {en: dossiers.title, fr: dossiers.title, nl: dossiers.title, de: dossiers.title} as entry_names,
        dossiers.opened_on as happened_on,
        dossiers.is_synthetic,
        concat_ws(' ', domains.plain_labels, organisations.plain_labels) as plain_rest,
    from marts.dossiers as dossiers
    left join labels as domains on domains.field_name = 'policy_domain_code' and domains.value = dossiers.policy_domain_code
    left join labels as organisations on organisations.field_name = 'organisation_code' and organisations.value = dossiers.organisation_code
    where dossiers.is_synthetic = (select bool_and(is_synthetic) from marts.register)
    union all
    select
        'crisis' as kind_code,
        crises.crisis_key as entry_key,
        crises.row_key,
        crises.crisis_names as entry_names,
        events.began_on as happened_on,
        events.is_synthetic,
        marts.plain(concat_ws(
            ' ', events.event, core.in_languages(events.event).fr, core.in_languages(events.event).nl, core.in_languages(events.event).de)) as plain_rest,
    from marts.crises as crises
    inner join typed.crises as events using (row_key)
    union all
    select
        'conference' as kind_code,
        conferences.conference_id as entry_key,
        conferences.row_key,
        core.in_languages(conferences.conference_name) as entry_names,
        conferences.began_on as happened_on,
        conferences.is_synthetic,
        marts.plain(concat_ws(
            ' ', conferences.places, core.in_languages(conferences.places).fr, core.in_languages(conferences.places).nl, core.in_languages(conferences.places).de)) as plain_rest,
    from conferences
    union all
    select
        'source' as kind_code,
        source_id as entry_key,
        row_key,
        {en: source_title, fr: source_title, nl: source_title, de: source_title} as entry_names,
        null as happened_on,
        is_synthetic,
        marts.plain(concat_ws(' ', publisher_name, medium_name, url)) as plain_rest,
    from typed.sources
),
named as (
    select
        *,
        -- A dossier has one name in four languages, and there may be many.
        list_distinct(list_transform(list_distinct([entry_names.en, entry_names.fr, entry_names.nl, entry_names.de]), lambda name: marts.plain(name))) as plain_names,
    from entries
)
select
    kind_code,
    entry_key,
    row_key,
    entry_names,
    happened_on,
    is_synthetic,
    plain_names,
    concat_ws(' ', array_to_string(plain_names, ' '), marts.plain(entry_key), plain_rest) as plain_text,
from named
order by kind_code, entry_key
