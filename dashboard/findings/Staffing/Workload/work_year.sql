-- One row for each year in which the register holds consultations or staff: consultations by format, how many were impromptu and how many ended in
-- stalemate, of how many neither is known, and the full-time equivalents of Coormulti's unit with the part of the year for which they are known.
with
counts as (
    select
        year,
        sum(consultation_count) as consultation_count,
        sum(consultation_count) filter (where format_code = 'in_person') as in_person_count,
        sum(consultation_count) filter (where format_code = 'video') as video_count,
        sum(consultation_count) filter (where format_code = 'hybrid') as hybrid_count,
        sum(consultation_count) filter (where format_code = 'written') as written_count,
        sum(consultation_count) filter (where format_code = 'silence') as silence_count,
        sum(consultation_count) filter (where trigger_code = 'impromptu') as impromptu_count,
        sum(consultation_count) filter (where trigger_code = 'unknown') as unknown_trigger_count,
        sum(consultation_count) filter (where outcome_code = 'stalemate') as stalemate_count,
        sum(consultation_count) filter (where outcome_code = 'unknown') as unknown_outcome_count,
    from marts.chosen_counts($choice)
    group by year
),
staff as (
    from marts.chosen_staff_years($choice)
)
select
    year,
    coalesce(counts.consultation_count, 0) as consultation_count,
    coalesce(counts.in_person_count, 0) as in_person_count,
    coalesce(counts.video_count, 0) as video_count,
    coalesce(counts.hybrid_count, 0) as hybrid_count,
    coalesce(counts.written_count, 0) as written_count,
    coalesce(counts.silence_count, 0) as silence_count,
    coalesce(counts.impromptu_count, 0) as impromptu_count,
    coalesce(counts.unknown_trigger_count, 0) as unknown_trigger_count,
    coalesce(counts.stalemate_count, 0) as stalemate_count,
    coalesce(counts.unknown_outcome_count, 0) as unknown_outcome_count,
    staff.fte,
    staff.diplomat_fte,
    staff.unknown_role_fte,
    coalesce(staff.covered_days, 0) as covered_days,
    coalesce(staff.year_days, 0) as year_days,
    coalesce(staff.post_count, 0) as post_count,
from counts
full join staff using (year)
order by year
