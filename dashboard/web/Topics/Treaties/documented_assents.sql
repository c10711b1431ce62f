-- One row for each dated act of assent of the kind asked for, to a treaty signed in the years asked for.
select
    row_key,
    treaty_id,
    treaty_name,
    parliament_code,
    act_code,
    signed_on,
    assented_on,
    shortest_days,
    longest_days,
    case when 'derived' in (confidence_code, signature_confidence_code) then 'derived' else confidence_code end as confidence_code,
    (
        select count(*)
        from marts.treaties as treaties
        where treaties.competence_code = 'mixed'
          and treaties.signed_year between $from_year and $to_year
          and ($family is null or treaties.family_code = $family)
    ) as mixed_treaty_count,
    competence_code = 'mixed' as is_mixed,
from marts.assent_durations
where act_code = $act
  and signed_year between $from_year and $to_year
  and ($family is null or family_code = $family)
  and (confidence_code <> 'recalled' or $recalled)
order by parliament_code, shortest_days, treaty_id
