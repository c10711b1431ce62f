-- One row: the figures of the overview that are counts.
with
-- The latest; of one year the ministry's own count comes before a public one.
meetings as (
    select
        value,
        year,
        confidence_code,
        count(*) over (partition by confidence_code) as year_count,
    from marts.annual_counts
    where body_code = 'coormulti'
      and measure_code = 'meetings_held'
      and confidence_code in ('documented', 'register')
      and period_note is null
      and not is_synthetic
    qualify row_number() over (partition by year, confidence_code order by row_key) = 1
    order by year desc, confidence_code = 'register' desc
    limit 1
)
select
    (select value from meetings) as meeting_count,
    (select year from meetings) as meeting_year,
    (select confidence_code from meetings) as meeting_confidence_code,
    (select year_count from meetings) as meeting_year_count,
    (select count(*) from marts.pending_treaties where signed_year >= $from_year) as pending_count,
    (
        select if(bool_or(is_synthetic), 'synthetic', if(bool_and(confidence_code = 'documented'), 'documented', 'derived'))
        from marts.pending_treaties
        where signed_year >= $from_year
    ) as pending_confidence_code,
    (
        select if(bool_or(is_synthetic), 'synthetic', if(bool_and(confidence_code = 'documented'), 'documented', 'derived'))
        from marts.competent_assents
        where is_list_complete
    ) as complete_list_confidence_code,
    (select count(*) from marts.treaties where competence_code = 'mixed') as mixed_count,
    (select count(distinct treaty_id) from marts.competent_assents where is_list_complete) as complete_list_count,
    (select count(*) from marts.staff_years where not is_synthetic) as staff_year_count,
    (select coalesce(sum(row_count), 0)::bigint from marts.confidence_counts where confidence_code in ('documented', 'derived', 'recalled')) as row_count,
    (select count(*) from marts.sources where row_count > 0) as source_count,
    (select sum(row_count)::bigint from marts.check_results where severity = 'warning') as warning_count,
