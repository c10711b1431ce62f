-- One row for each competent parliament of each treaty whose list is documented whole and whose signature is dated.
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
    deposited_on_to,
    confidence_code,
from marts.competent_assents
where knowledge_code <> 'no_signature'
  and signed_year between $from_year and $to_year
order by treaty_id, parliament_code
