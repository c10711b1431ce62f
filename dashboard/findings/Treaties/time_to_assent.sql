-- One row for each parliament known to be competent for a treaty with a dated signature: its list is documented whole, or a source states it as awaited.
select
    treaty_id,
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
from marts.chosen_competent_assents($choice)
order by treaty_id, parliament_code
