-- One row for each value of each facet: how many treaties have it among those that the words and the other facets leave. What is not known is no value.
with
awaited as (
    select unnest(string_split(awaited_codes, ';')) as value
    from marts.found_treaties(json_merge_patch($choice::json, '{"awaited": null}'::json))
),
counted as (
    select 'status' as facet, status_code as value, count(*) as treaty_count
    from marts.found_treaties(json_merge_patch($choice::json, '{"status": null}'::json))
    group by value
    union all
    select 'family' as facet, family_code as value, count(*) as treaty_count
    from marts.found_treaties(json_merge_patch($choice::json, '{"family": null}'::json))
    group by value
    union all
    select 'competence' as facet, competence_code as value, count(*) as treaty_count
    from marts.found_treaties(json_merge_patch($choice::json, '{"competence": null}'::json))
    group by value
    union all
    select 'decade' as facet, signed_decade::varchar as value, count(*) as treaty_count
    from marts.found_treaties(json_merge_patch($choice::json, '{"decade": null}'::json))
    group by value
    union all
    select 'awaited' as facet, value, count(*) as treaty_count
    from awaited
    group by value
)
select
    facet,
    value,
    treaty_count,
from counted
where value is not null
order by facet, treaty_count desc, value
