using Analytics.Data;
using Analytics.Data.Contracts;

namespace Analytics.Tests.Etl.Contracts;

/// <summary>Each rule of a contract, with a cell that keeps it and a cell that breaks it.</summary>
public sealed class ContractRuleTests(ContractRuleTests.StepsOfEachRule steps) : IClassFixture<ContractRuleTests.StepsOfEachRule>
{
    private static readonly string[] _columns = ARegister.StepsHeader.Split(',');

    /// <summary>A column, a cell that keeps the rule, one that breaks it, and the rule.</summary>
    public static TheoryData<string, string, string, string> Rules { get; } = new()
    {
        { "step_id", "s1", "", "required" },
        { "treaty_id", "bbnj", "", "required" },
        { "treaty_id", "ceta", "tisa", "foreign_key" },
        { "happened_on", "2016-10", "2016-13", "type" },
        { "happened_on", "1900", "1899-12-31", "minimum" },
        { "happened_on", "2026", "2027-01", "maximum" },
        { "tabled_on", "28/10/2016", "2016-10", "type" },
        { "tabled_on", "2016-02-29", "2015-02-29", "type" },
        { "tabled_on", "1990-01-01", "31.12.1989", "minimum" },
        { "vote_count", "150", "12.5", "type" },
        { "vote_count", "0", "-1", "minimum" },
        { "vote_count", "150", "151", "maximum" },
        { "majority_share", "\"0,67\"", "two thirds", "type" },
        { "majority_share", "0", "-0.1", "minimum" },
        { "majority_share", "1", "1.01", "maximum" },
        { "majority_share", "1e-1", "NaN", "type" },
        { "is_final", "nee", "perhaps", "type" },
        { "year", "2016", "16", "type" },
        { "year", "1900", "1899", "minimum" },
        { "parliament_code", "walloon", "vlaams", "categories" },
        { "place", "Namur", "namur", "pattern" },
        { "place", "Mo", "M", "min_length" },
        { "place", "Louvain-la", "Louvain-la-Neuve", "max_length" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_cell_that_keeps_the_rule_loads_and_one_that_breaks_it_is_named(string column, string good, string bad, string rule)
    {
        Assert.Empty(steps.Rejects(column, good));
        var reject = Assert.Single(steps.Rejects(column, bad));
        Assert.Equal(("register", "steps", "steps.csv", column, rule), (reject.Package, reject.Resource, reject.File, reject.Column, reject.Rule));
        Assert.Equal(bad.Length == 0 ? null : bad, string.IsNullOrEmpty(reject.Value) ? null : reject.Value);
    }

    [Fact]
    public void All_faults_of_a_row_are_found_at_once()
    {
        using var register = ARegister.WithSteps("s1,tisa,soon,28/13/2016,many,most,maybe,MMXVI,senaat,x,");

        var rejects = register.Refresh().Rejects;

        Assert.Equal(
            ["happened_on", "is_final", "majority_share", "parliament_code", "place", "place", "tabled_on", "treaty_id", "vote_count", "year"],
            rejects.Select(reject => reject.Column).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_rows_with_one_key_the_first_is_kept_and_the_others_are_told_which_it_was()
    {
        using var register = ARegister.WithSteps("s1,ceta,,,,,,,,,", "s2,ceta,,,,,,,,,", "s1,bbnj,,,,,,,,,");
        register.Describe("register", package => package["max_reject_share"] = 0.5);

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal((3L, "step_id", "primary_key"), (reject.Record, reject.Column, reject.Rule));
        Assert.Equal("repeats record 1 of steps.csv in package register", reject.Sentence.En);
        Assert.Equal(["ceta", "ceta"], register.Ask("select treaty_id from typed.steps").Select(line => line.Text("treaty_id")));
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d", true)]
    [InlineData("HTTP://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("example.org", false)]
    [InlineData("https://a b", false)]
    public void An_address_is_one_of_the_web(string written, bool isAccepted)
    {
        using var register = new ARegister(contracts: Contract.All).Put("sources", "sources.csv", $"source_id,source_title,url\nbrief,Brief,{written}\n");

        Assert.Equal(isAccepted ? [] : [("url", written, "address")], register.Refresh().Rejects.Select(reject => (reject.Column!, reject.Value!, reject.Rule)));
    }

    [Fact]
    public void A_key_is_one_across_packages()
    {
        using var register = ARegister.WithSteps();
        register.Put("treaties", "more.csv", "treaty_id,treaty_name\nceta,CETA again\n", package: "zz_more");

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal(
            ("zz_more", "primary_key", "repeats record 1 of treaties.csv in package register"), (reject.Package, reject.Rule, reject.Sentence.En));
    }

    [Fact]
    public void A_column_that_must_be_unique_tolerates_absent_values_and_no_equal_ones()
    {
        using var register = ARegister.WithSteps("s1,ceta,,,,,,,,,seen", "s2,ceta,,,,,,,,,", "s3,ceta,,,,,,,,,", "s4,ceta,,,,,,,,,seen");

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal((4L, "note", "unique"), (reject.Record, reject.Column, reject.Rule));
    }

    [Fact]
    public void Rows_without_a_key_of_their_own_are_told_apart_by_their_columns_and_an_absent_cell_is_one_more_value()
    {
        const string Attendance = "consultation_id,entity_id,representation_code,service_name,is_represented,confidence_code\n";
        using var register = new ARegister(contracts: Contract.All)
            .Put("entities", "entities.csv", "entity_id,level_code,name_en,name_fr,name_nl,name_de,confidence_code\nfed,federal,A,B,C,D,register\n")
            .Put("consultations", "consultations.csv", "consultation_id,held_on,body_code,confidence_code\ngcm-1,2024,coormulti,register\n")
            .Put("attendance", "attendance.csv", Attendance
                + "gcm-1,fed,cabinet,,true,register\ngcm-1,fed,cabinet,Interior,true,register\ngcm-1,fed,administration,,true,register\n"
                + "gcm-1,fed,Cabinet,,false,register\ngcm-1,fed,nobody,,true,register\ngcm-1,fed,nobody,,true,register\n")
            .Describe("register", package => package["max_reject_share"] = 0.5);

        var rejects = register.Refresh().Rejects;

        Assert.Equal(
            [(4L, "consultation_id, entity_id, representation_code, service_name", "unique"), (5L, "representation_code", "categories"), (6L, "representation_code", "categories")],
            rejects.Select(reject => (reject.Record, reject.Column!, reject.Rule)));
        Assert.StartsWith("repeats record 1 ", rejects[0].Sentence.En, StringComparison.Ordinal);
        Assert.Equal(
            ["gcm-1.fed.administration", "gcm-1.fed.cabinet", "gcm-1.fed.cabinet.Interior"],
            register.Ask("select row_key from typed.attendance order by row_key").Select(row => row.Text("row_key")));
    }

    [Fact]
    public void A_row_whose_parent_was_rejected_goes_with_it_and_says_so()
    {
        using var register = new ARegister()
            .Put("treaties", "treaties.csv", "treaty_id,treaty_name\nCETA!,CETA\nbbnj,BBNJ\n")
            .Put("steps", "steps.csv", $"{ARegister.StepsHeader}\ns1,CETA!,,,,,,,,,\ns2,bbnj,,,,,,,,,\n");

        var rejects = register.Refresh().Rejects;

        Assert.Equal([("steps", "parent_rejected"), ("treaties", "pattern")], rejects.Select(reject => (reject.Resource, reject.Rule)).Order());
    }

    [Fact]
    public void A_reference_may_be_to_a_row_of_another_package()
    {
        using var register = ARegister.WithSteps("s1,tisa,,,,,,,,,");
        register.Put("treaties", "more.csv", "treaty_id,treaty_name\ntisa,TiSA\n", package: "aa_more");

        Assert.Empty(register.Refresh().Rejects);
    }

    [Fact]
    public void A_long_value_is_shown_shortened_and_kept_whole_in_staging()
    {
        using var register = ARegister.WithSteps($"s1,ceta,{new string('x', 5000)},,,,,,,,", "s2,ceta,,,,,,,,,");
        register.Describe("register", package => package["max_reject_share"] = 0.5);

        var reject = Assert.Single(register.Refresh().Rejects);

        Assert.Equal(200, reject.Value!.Length);
        Assert.Equal(5000, register.Ask("select max(length(happened_on)) as longest from staging.steps").Single().Whole("longest"));
    }

    /// <summary>One register with the good and the bad cell of each rule, each in a row of its own, refreshed once: a row is refused for its own cells, whatever stands beside it.</summary>
    public sealed class StepsOfEachRule : IDisposable
    {
        private readonly ARegister _register = ARegister.WithSteps([.. _cells.Select((written, index) => AStep($"step_{index}", written.Column, written.Cell))]);
        private readonly Lazy<IReadOnlyList<Reject>> _rejects;

        private static readonly List<(string Column, string Cell)> _cells =
            [.. Rules.SelectMany(rule => new[] { (rule.Data.Item1, rule.Data.Item2), (rule.Data.Item1, rule.Data.Item3) }).Distinct()];

        public StepsOfEachRule() => _rejects = new(() => _register.Refresh().Rejects);

        /// <summary>What was said of the row with this cell.</summary>
        public IEnumerable<Reject> Rejects(string column, string cell) => _rejects.Value.Where(reject => reject.Record == _cells.IndexOf((column, cell)) + 1);

        public void Dispose() => _register.Dispose();

        private static string AStep(string id, string column, string cell) =>
            string.Join(',', _columns.Select(name => name == column ? cell : name switch { "step_id" => id, "treaty_id" => "ceta", _ => "" }));
    }
}
