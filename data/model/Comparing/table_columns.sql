-- One row for each resource that has a contract: its columns and its key in one text, by which two contracts are held against each other.
select
    resource,
    string_agg(concat_ws(' ', field_name, type_name, format_name, is_unique, is_in_primary_key), ', ' order by position) as columns,
from marts.contract_fields
group by resource
