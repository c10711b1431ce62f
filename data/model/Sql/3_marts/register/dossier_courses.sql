-- One row for each dossier of the register that was consulted on: its first and its last meeting, how it ended, and for how long the register knows it. Meetings
-- alone have been recorded throughout; a dossier that was never met on has no days. How it ended is the outcome of the consultation that concluded it, or else of
-- its last; 'open' is one that the register has not closed, 'unknown' one that it closed without saying how.
create table marts.dossier_courses as
with
consulted as (
    select
        dossier_id,
        is_synthetic,
        count(*) as consultation_count,
        count(*) filter (where format_code = 'unknown') as unknown_format_count,
        count(*) filter (where outcome_code <> 'unknown') as known_outcome_count,
        min(held_on_from) filter (where is_meeting) as first_met_on,
        max(held_on_from) filter (where is_meeting) as last_met_on,
        -- Days between meetings are known where each of them is known to the day.
        coalesce(bool_and(length(held_on) = 10) filter (where is_meeting), false) as is_dated,
        arg_max(outcome_code, row(coalesce(is_concluding, false), held_on_from, consultation_id)) as last_outcome_code,
    from marts.dossier_consultations
    group by dossier_id, is_synthetic
)
select
    dossiers.dossier_id,
    dossiers.row_key,
    dossiers.opened_year,
    dossiers.policy_domain_code,
    dossiers.organisation_code,
    dossiers.closed_on is not null as is_closed,
    case
        when dossiers.closed_on is null then 'open'
        when consulted.last_outcome_code = 'open' then 'unknown'
        else consulted.last_outcome_code
    end as outcome_code,
    consulted.consultation_count,
    consulted.unknown_format_count,
    consulted.known_outcome_count,
    consulted.first_met_on,
    consulted.last_met_on,
    consulted.is_dated,
    date_diff('day', consulted.first_met_on, register.closed_on) as followed_days,
    -- Its first year of meetings is known whole: to the day, and until its end.
    consulted.is_dated and date_diff('day', consulted.first_met_on, register.closed_on) >= 365 as is_followed_a_year,
    dossiers.is_synthetic,
from marts.dossiers as dossiers
inner join consulted using (dossier_id, is_synthetic)
inner join marts.register as register using (is_synthetic)
order by dossiers.dossier_id
