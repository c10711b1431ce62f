-- One row for each year of opening, kind of dossier and number of its consultations and meetings: a histogram of which means, medians
-- and rate ratios can be computed without a look at single dossiers.
create table marts.dossier_counts as
select
    opened_year,
    policy_domain_code,
    organisation_code,
    classification_code,
    closed_on is not null as is_closed,
    consultation_count,
    meeting_count,
    is_synthetic,
    count(*) as dossier_count,
    sum(unknown_format_count)::bigint as unknown_format_count,
from marts.dossiers
group by all
order by all
