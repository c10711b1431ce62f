using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Tests.Etl.Building;

/// <summary>A synthetic register stands in until a real one comes, and what a release held is known to the next refresh.</summary>
public sealed class StandInTests
{
    private const string Header = "consultation_id,held_on,body_code,confidence_code\n";

    [Fact]
    public void A_synthetic_register_leaves_by_itself_when_the_real_one_is_there_and_the_report_says_so()
    {
        using var register = WithAStandIn();
        Assert.Equal(2, register.Refresh().Resources.Sum(resource => resource.RowsAccepted));

        var report = register.Put("consultations", "register.csv", Header + "gcm-1,2024-03-12,coormulti,register\n", package: "ministry").Refresh();

        Assert.Equal(["documented", "register"], Confidences(register));
        Assert.Equal(["ministry", "record"], report.Packages.Select(package => package.Name));
        var finding = Assert.Single(report.Findings);
        Assert.Equal(("sample", "left_out"), (finding.Package, finding.Rule));
        Assert.Equal(4, Language.All.Select(finding.Sentence.In).Distinct().Count());
        Assert.All(Language.All, language => Assert.Contains("ministry", finding.Sentence.In(language), StringComparison.Ordinal));
    }

    [Fact]
    public void Without_the_real_register_the_sample_is_back_when_somebody_says_both()
    {
        using var register = WithAStandIn();
        register.Put("consultations", "register.csv", Header + "gcm-1,2024-03-12,coormulti,register\n", package: "ministry").Refresh();
        Directory.Delete(Path.Combine(register.Sources, "ministry"), recursive: true);

        Assert.Equal(RunOutcome.Refused, register.Refresh().Outcome);
        Assert.Equal(RunOutcome.Published, register.Refresh(permitted: new(["ministry"], Synthetic: true)).Outcome);
        Assert.Equal(["documented", "synthetic"], Confidences(register));
    }

    [Fact]
    public void Its_share_of_rows_that_may_fall_and_its_being_an_excerpt_are_known_of_each_package()
    {
        using var register = WithAStandIn().Describe("sample", package => package["max_fall_share"] = 0.5);

        register.Refresh();

        Assert.Equal<(string?, bool?, double?)>(
            [("record", true, 0.1), ("sample", false, 0.5)],
            register.Ask("select package_name, is_excerpt, max_fall_share from marts.packages order by package_name")
                .Select(package => (package.Text("package_name"), package.Flag("is_excerpt"), package.Number("max_fall_share"))));
    }

    [Fact]
    public void A_check_may_compare_with_what_the_release_before_accepted()
    {
        const string Fell = "select resource, null as row_key, rows_accepted from typed.previous_counts where rows_accepted > 1;\n";
        Check check = new("fell", Severity.Warning, Localized.Same("The release before had more."), Fell);
        using var register = new ARegister(checks: [check]).Put("treaties", "treaties.csv", ARegister.Treaties);

        Assert.Equal(0, register.Refresh().Checks.Single().RowCount);
        var second = register.Put("treaties", "treaties.csv", "treaty_id,treaty_name\nceta,CETA\n").Refresh();

        Assert.Equal(("treaties", 1L), (second.Checks.Single().Rows.Single().Resource, second.Checks.Single().RowCount));
        Assert.Contains("\"rows_accepted\":2", second.Checks.Single().Rows.Single().Detail, StringComparison.Ordinal);
        var third = register.Put("treaties", "treaties.csv", "treaty_id,treaty_name\nceta,Ceta\n").Refresh();
        Assert.Equal(0, third.Checks.Single().RowCount);
    }

    private static ARegister WithAStandIn() => new ARegister(contracts: Contract.All)
        .Put("consultations", "consultations.csv", Header + "known-1,2003-10-01,coormulti,documented\n", package: "record")
        .Describe("record", package => package["excerpt"] = true)
        .Put("consultations", "consultations.csv", Header + "made-1,2024-01-01,coormulti,synthetic\n", package: "sample")
        .Describe("sample", package => package["synthetic"] = true);

    private static IEnumerable<string?> Confidences(ARegister register) =>
        register.Ask("select confidence_code from typed.consultations order by 1").Select(row => row.Text("confidence_code"));
}
