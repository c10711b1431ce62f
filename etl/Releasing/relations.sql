-- One row for each table and view of a release that is exported, with the column of years by which it could be cut: null where it has none, or several.
-- Rows of every resource together (typed.rows, typed.kept_rows, and with the beginnings of their keys keyed_rows) are those of marts.rows.
select
    columns.schema_name,
    columns.table_name as relation_name,
    case
        when count(*) filter (where regexp_full_match(columns.column_name, '(.*_)?year')) = 1
            then max(columns.column_name) filter (where regexp_full_match(columns.column_name, '(.*_)?year'))
    end as year_column,
from duckdb_columns() as columns
where columns.database_name = 'exported'
  and columns.schema_name in ('typed', 'core', 'marts')
  and columns.schema_name || '.' || columns.table_name not in ('typed.rows', 'typed.kept_rows', 'typed.keyed_rows', 'marts.keyed_rows')
group by columns.schema_name, columns.table_name
order by columns.schema_name, columns.table_name
