-- One row for each source package that was read.
create view marts.packages as
from typed.packages
