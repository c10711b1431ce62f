-- One row for each treaty with documented assents of three parliaments or more: who came last, as far as dates and lists can tell, and what it added.
select
    treaty_id,
    treaty_names,
    signed_year,
    last_parliament_codes,
    standing_code,
    last_on,
    previous_parliament_code,
    previous_on,
    parliament_count,
    is_mixed_basis,
    shortest_added_days,
    longest_added_days,
    is_list_complete,
    confidence_code,
from marts.chosen_last_assents($choice)
order by longest_added_days desc, treaty_id
