-- One row for each thing in which every word is found, the closest of its kind first, no more of a kind than so many; and how many of its kind there are.
with
found as (
    select
        kind_code,
        entry_key,
        row_key,
        entry_names,
        happened_on,
        is_synthetic,
        case
            when entry_key = $phrase or list_contains(plain_names, $phrase) then 5
            when len(list_filter(plain_names, lambda name: starts_with(name, $phrase))) > 0 then 4
            when marts.holds_words($whole_words::json, ' ' || regexp_replace(array_to_string(plain_names, ' '), '[^\p{L}\p{N}]', ' ', 'g') || ' ') then 3
            when marts.holds_words($words::json, array_to_string(plain_names, ' ')) then 2
            else 1
        end as closeness,
    from marts.search_entries
    where marts.holds_words($words::json, plain_text)
      and ($kind::varchar is null or kind_code = $kind)
)
select
    kind_code,
    entry_key,
    row_key,
    entry_names,
    happened_on,
    is_synthetic,
    closeness,
    count(*) over (partition by kind_code) as found_count,
from found
qualify row_number() over (partition by kind_code order by closeness desc, happened_on desc nulls last, entry_key) <= $most
order by kind_code, closeness desc, happened_on desc nulls last, entry_key
