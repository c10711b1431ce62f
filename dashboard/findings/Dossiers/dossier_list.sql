-- One row for each dossier on the page of the list that is asked for, in the order that is asked for: the last opened first where none is.
with
chosen as (
    select
        coalesce($choice ->> 'sort', 'opened') as sort,
        coalesce(($choice ->> 'order') = 'descending', coalesce($choice ->> 'sort', 'opened') not in ('title', 'domain', 'organisation')) as is_descending,
),
keyed as (
    select
        dossiers.*,
        case chosen.sort
            when 'title' then strip_accents(lower(dossiers.title))
            when 'domain' then dossiers.policy_domain_code
            when 'organisation' then dossiers.organisation_code
        end as text_key,
        case chosen.sort
            when 'consultations' then dossiers.consultation_count
            when 'opened' then date_diff('day', date '1900-01-01', dossiers.opened_on_from)
            when 'closed' then date_diff('day', date '1900-01-01', dossiers.closed_on_from)
        end as number_key,
        chosen.is_descending,
    from marts.found_dossiers($choice) as dossiers
    cross join chosen
)
select
    dossier_id,
    row_key,
    title,
    policy_domain_code,
    organisation_code,
    opened_on,
    closed_on,
    closed_on_missing,
    consultation_count,
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
