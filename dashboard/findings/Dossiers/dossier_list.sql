-- One row for each dossier on the page of the list that is asked for, in the order that is asked for: the last opened first where none is.
-- By what it is sorted is known before a row is read, so that of the others nothing is.
with
keyed as (
    select
        dossier_id,
        is_synthetic,
        opened_on_from,
        case marts.dossier_order($choice)
            when 'title' then strip_accents(lower(title))
            when 'domain' then policy_domain_code
            when 'organisation' then organisation_code
        end as text_key,
        case marts.dossier_order($choice)
            when 'consultations' then consultation_count
            when 'opened' then date_diff('day', date '1900-01-01', opened_on_from)
            when 'closed' then date_diff('day', date '1900-01-01', closed_on_from)
        end as number_key,
        coalesce(($choice ->> 'order') = 'descending', marts.dossier_order($choice) not in ('title', 'domain', 'organisation')) as is_descending,
    from marts.found_dossiers($choice)
),
shown as (
    select
        dossier_id,
        is_synthetic,
        row_number() over () as place,
    from (
        from keyed
        order by
            case when is_descending then text_key end desc nulls last,
            case when not is_descending then text_key end asc nulls last,
            case when is_descending then number_key end desc nulls last,
            case when not is_descending then number_key end asc nulls last,
            opened_on_from desc,
            dossier_id
        limit 100
        offset $skipped
    )
)
select
    dossiers.dossier_id,
    dossiers.row_key,
    dossiers.title,
    dossiers.policy_domain_code,
    dossiers.organisation_code,
    dossiers.opened_on,
    dossiers.closed_on,
    dossiers.closed_on_missing,
    dossiers.consultation_count,
from shown
inner join marts.dossiers as dossiers using (dossier_id, is_synthetic)
order by shown.place
