-- One row for each source package.
from marts.packages
order by is_synthetic, package_name
