-- The rows behind each level: the place on the list, the signature, and the assent or the deposit.
with
asked as (
    select
        if(parliament_code in ('federal', 'house', 'senate'), 'federal', 'federated') as line_key,
        list_row_key,
        signature_resource,
        signature_row_key,
        assent_row_key,
        deposit_resource,
        deposit_row_key,
    from marts.chosen_competent_assents($choice)
),
behind as (
    select line_key, 'competent_parliaments' as resource, list_row_key as row_key
    from asked
    union
    select line_key, 'treaty_steps', assent_row_key
    from asked
    union
    select line_key, signature_resource, signature_row_key
    from asked
    union
    select line_key, deposit_resource, deposit_row_key
    from asked
)
from behind
where row_key is not null
order by line_key, resource, row_key
