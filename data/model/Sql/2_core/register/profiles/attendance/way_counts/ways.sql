-- One row for each way in which some entity attended some consultation: as what it was invited and represented, and by how many rows of the register.
create table core.ways as
select
    way_number,
    way_number & 170 > 0 as is_represented,
    way_number & 1 > 0 as is_cabinet_invited,
    way_number & 2 > 0 as is_cabinet_represented,
    way_number & 4 > 0 as is_administration_invited,
    way_number & 8 > 0 as is_administration_represented,
    way_number & 16 > 0 as is_organisation_invited,
    way_number & 32 > 0 as is_organisation_represented,
    way_number >> 8 & 8191 as represented_row_count,
    way_number >> 21 & 8191 as endorsed_row_count,
    way_number >> 34 & 8191 as known_mandate_row_count,
    way_number >> 47 as row_count,
from (select distinct way_number from core.way_counts)
