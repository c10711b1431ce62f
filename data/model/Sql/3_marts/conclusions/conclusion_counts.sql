-- One row for each year of conclusion, subject and seating: how many dossiers were concluded so, how many of them with a competent entity absent, not invited,
-- or there without a cabinet of its own that was invited.
create table marts.conclusion_counts as
select
    year,
    policy_domain_code,
    organisation_code,
    seating_code,
    is_synthetic,
    count(*) as dossier_count,
    count(*) filter (where absent_count > 0) as with_absent_count,
    count(*) filter (where not_invited_count > 0) as with_not_invited_count,
    count(*) filter (where cabinet_absent_count > 0) as with_cabinet_absent_count,
from marts.conclusions
group by all
order by all
