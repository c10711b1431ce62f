-- One row for each source package, with the licence that it names.
select
    package_name,
    title_en,
    title_fr,
    title_nl,
    title_de,
    is_synthetic,
    licence_name,
    licence_url,
from marts.packages
order by is_synthetic, package_name
