-- One row for each parliament known to be competent for a treaty with a dated signature: its list is documented whole, or a source states it as awaited.
select
    treaty_id,
    treaty_name,
    parliament_code,
    parliament_code in ('federal', 'house', 'senate') as is_federal,
    knowledge_code,
    act_code,
    signed_on_from,
    signed_on_to,
    assented_on_from,
    assented_on_to,
    pending_on_from,
    deposited_on_to,
    is_list_complete,
    confidence_code,
from marts.competent_assents
where knowledge_code <> 'no_signature'
  and signed_year between $from_year and $to_year
order by treaty_id, parliament_code
