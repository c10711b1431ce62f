-- Two rows for each documented assent behind a line: the act itself and the signature that its days are counted from.
with
acts as (
    from marts.assent_durations
    where act_code = $act
      and signed_year between $from_year and $to_year
      and ($family is null or family_code = $family)
      and (confidence_code <> 'recalled' or $recalled)
)
select distinct
    parliament_code as line_key,
    'treaty_steps' as resource,
    unnest([row_key, signature_row_key]) as row_key,
from acts
order by line_key, row_key
