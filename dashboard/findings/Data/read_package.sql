-- One row for each source package.
select
    title_en,
    title_fr,
    title_nl,
    title_de,
    closed_on,
    is_synthetic,
    licence_name,
from marts.packages
order by is_synthetic, package_name
