-- One row for each year of opening, kind of dossier, ending and number of days since a dossier's first meeting, up to a year: how many meetings were held on that
-- day, how many of them were first ones, and by how much they raise the sum of squares of the dossiers' numbers of meetings. From these sums a mean and its error
-- follow for any choice without a look at single dossiers. Only dossiers that the register knows for a whole year after their first meeting are in it.
create table marts.dossier_paces as
with
numbered as (
    select
        courses.opened_year,
        courses.policy_domain_code,
        courses.organisation_code,
        courses.outcome_code,
        date_diff('day', courses.first_met_on, consultations.held_on_from) as since_first_days,
        row_number() over (
            partition by courses.dossier_id, courses.is_synthetic
            order by consultations.held_on_from, consultations.consultation_id
        ) as nth,
        courses.is_synthetic,
    from marts.dossier_courses as courses
    inner join marts.dossier_consultations as consultations using (dossier_id, is_synthetic)
    where consultations.is_meeting
      and courses.is_followed_a_year
)
select
    opened_year,
    policy_domain_code,
    organisation_code,
    outcome_code,
    since_first_days,
    is_synthetic,
    count(*) as meeting_count,
    count(*) filter (where nth = 1) as first_count,
    -- From n - 1 to n meetings a square grows by 2n - 1.
    sum(2 * nth - 1)::bigint as square_count,
from numbered
where since_first_days <= 365
group by all
order by all
