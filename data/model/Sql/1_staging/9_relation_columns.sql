-- One row for each column of each relation of the warehouse in the making, in its order.
create view memory.relation_columns as
select
    columns.schema_name,
    columns.table_name,
    columns.column_name,
    views.view_name is not null as is_view,
from duckdb_columns() as columns
left join duckdb_views() as views
    on views.database_name = columns.database_name and views.schema_name = columns.schema_name and views.view_name = columns.table_name
where columns.database_name = current_database()
  and not columns.internal
order by columns.schema_name, columns.table_name, columns.column_index
