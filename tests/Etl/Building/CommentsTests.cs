using Analytics.Data.Contracts;
using Analytics.Tests.Dashboard.Hosting;
using DuckDB.NET.Data;

namespace Analytics.Tests.Etl.Building;

/// <summary>Who opens the file of a release alone is told what stands in it.</summary>
public sealed class CommentsTests(RealDashboard dashboard)
{
    [Fact]
    public void Every_table_and_every_view_says_what_one_row_of_it_is()
    {
        Assert.Empty(Ask("select schema_name || '.' || table_name from duckdb_tables() where not internal and coalesce(comment, '') = ''"));
        Assert.Empty(Ask("select schema_name || '.' || view_name from duckdb_views() where not internal and coalesce(comment, '') = ''"));
    }

    [Fact]
    public void Every_column_of_every_table_says_what_it_is() =>
        Assert.Empty(Ask(
            """
            select columns.schema_name || '.' || columns.table_name || '.' || columns.column_name
            from duckdb_columns() as columns
            inner join duckdb_tables() as tables using (database_oid, table_oid)
            where not columns.internal and coalesce(columns.comment, '') = ''
              and not (columns.schema_name = 'staging' and columns.table_name like '%:%')
            """));

    [Fact]
    public void A_staged_file_says_where_its_cells_have_names()
    {
        Assert.Equal([], Ask("select table_name || '.' || column_name from duckdb_columns() where schema_name = 'staging' and table_name like '%:%' and comment is not null"));
        Assert.Empty(Ask(
            """
            select table_name
            from duckdb_tables()
            where schema_name = 'staging' and table_name like '%:%'
              and not contains(comment, 'staging.' || split_part(table_name, ':', 1) || ' gives them their names')
            """));
        Assert.Equal(["treaty_id"], Ask("select column_name from duckdb_columns() where schema_name = 'staging' and table_name = 'treaties' and column_name = 'treaty_id'"));
    }

    [Fact]
    public void A_column_of_a_contract_says_what_its_contract_says()
    {
        var contract = Contract.Named("treaty_steps");
        var told = Ask("select column_name || ': ' || comment from duckdb_columns() where schema_name = 'typed' and table_name = 'treaty_steps'");

        Assert.All(contract.Fields, field => Assert.Contains(
            $"{field.Name}: {field.Titles.En} (fr: {field.Titles.Fr}; nl: {field.Titles.Nl}; de: {field.Titles.De}). {field.Descriptions.En}", told));
        Assert.Contains($"happened_on_from: {contract.Field("happened_on").Titles.En}: first day that it may be.", told);
        Assert.Equal(
            [$"{contract.Titles.En} (fr: {contract.Titles.Fr}; nl: {contract.Titles.Nl}; de: {contract.Titles.De}). {contract.Descriptions.En}"],
            Ask("select comment from duckdb_tables() where schema_name = 'typed' and table_name = 'treaty_steps'"));
    }

    [Fact]
    public void A_mart_says_what_the_head_of_its_query_says() =>
        Assert.Equal(
            ["One row for each treaty of the record: what it is, and the dates of its path that are known."],
            Ask("select comment from duckdb_tables() where schema_name = 'marts' and table_name = 'treaties'"));

    private List<string> Ask(string sql)
    {
        using DuckDBConnection engine = new($"DataSource={dashboard.Release.DatabasePath};ACCESS_MODE=READ_ONLY");
        engine.Open();
        using var command = engine.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        List<string> answers = [];
        while (reader.Read())
            answers.Add(reader.GetString(0));
        return answers;
    }
}
