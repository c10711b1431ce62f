using System.Globalization;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Topics.Treaties;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;
using Analytics.Tests.Conventions;
using Analytics.Tests.Dashboard.Hosting;
using CsvHelper;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>What the treaties page claims, held against the files as they were received, read here by another way.</summary>
public sealed class TreatiesTests(RealDashboard dashboard)
{
    [Fact]
    public void Belgiums_waits_are_those_of_the_status_tables()
    {
        var spells = BelgianOnesThatOthersSignedToo();

        var belgium = Line(Show(new TimeToDepositExhibit()), "BEL");

        Assert.Equal(spells.Count, (int)(long)belgium["treaty_count"]!);
        Assert.Equal(spells.Count(row => row["consent_on"].Length > 0), (int)(long)belgium["ratified_count"]!);
        Assert.Equal(spells.Count(row => row["consent_on"].Length == 0), (int)(long)belgium["waiting_count"]!);
    }

    [Fact]
    public void The_median_is_the_day_by_which_the_product_of_the_status_tables_falls_to_one_half()
    {
        // Kaplan and Meier's product, written out once more from the received file.
        var waits = BelgianOnesThatOthersSignedToo()
            .Select(row => (
                Days: Day(row["consent_on"].Length > 0 ? row["consent_on"] : row["observed_until"]) - Day(row["signed_on"]),
                IsObserved: row["consent_on"].Length > 0))
            .ToList();
        var share = 1.0;
        var median = waits.Where(wait => wait.IsObserved).Select(wait => wait.Days).Distinct().Order().First(days =>
        {
            share *= 1 - (waits.Count(wait => wait.IsObserved && wait.Days == days) / (double)waits.Count(wait => wait.Days >= days));
            return share <= 0.5;
        });

        Assert.Equal((double)median, Line(Show(new TimeToDepositExhibit()), "BEL")["median_days"]);
    }

    [Fact]
    public void A_state_that_is_compared_gets_differences_of_its_own_and_changes_none_of_the_others()
    {
        var (alone, exhibit) = (Show(new TimeToDepositExhibit()), Show(new TimeToDepositExhibit(), Question.Of(("compare", "NLD"))));

        foreach (var name in (string[])["median_difference_days", "restricted_mean_difference_days", "log_rank_p"])
        {
            var (all, one) = (Titled(exhibit, name).Estimate, Titled(exhibit, $"{name}_compared"));
            Assert.Contains("Netherlands", one.Title.En, StringComparison.Ordinal);
            Assert.Equal(Titled(alone, name).Estimate.Value, all.Value);
            Assert.Equal(Titled(alone, name).Estimate.Verdict, all.Verdict);
        }

        Assert.Equal((long)Line(exhibit, "NLD")["treaty_count"]!, Titled(exhibit, "median_difference_days_compared").Estimate.Observations);
    }

    [Fact]
    public void A_vote_and_a_promulgation_never_enter_one_duration()
    {
        var steps = Read("record", "treaty_steps").ToDictionary(row => row["step_id"]);
        var release = dashboard.Release;

        var votes = new DocumentedAssentsExhibit().Study.Rows(new(release, Question.Of(("act", "vote")))).Where(row => row.Resource == "treaty_steps").Select(row => steps[row.RowKey]).Where(step => step["step_code"] == "assent").ToList();
        var promulgations = new DocumentedAssentsExhibit().Study.Rows(new(release, Question.Open)).Where(row => row.Resource == "treaty_steps").Select(row => steps[row.RowKey]).Where(step => step["step_code"] == "assent").ToList();

        Assert.NotEmpty(votes);
        Assert.All(votes, step => Assert.Contains(step["date_basis_code"], (string[])["vote", "plenary_debate"]));
        Assert.All(promulgations, step => Assert.Equal("promulgation", step["date_basis_code"]));
    }

    [Fact]
    public void A_parliament_without_a_row_is_counted_as_unknown_and_not_as_waiting()
    {
        var exhibit = Show(new TimeToAssentExhibit());

        var required = exhibit.Table.Lines.Sum(line => (long)Cells(exhibit, line)["required_count"]!);
        var parts = exhibit.Table.Lines.Select(line => Cells(exhibit, line))
            .Sum(cells => (long)cells["dated_count"]! + (long)cells["bounded_count"]! + (long)cells["pending_count"]! + (long)cells["left_out_count"]!);

        Assert.Equal(required, parts);
        Assert.True(exhibit.Table.Lines.Sum(line => (long)Cells(exhibit, line)["left_out_count"]!) > 0);
        Assert.Equal(exhibit.Observations, (int)(required - exhibit.Table.Lines.Sum(line => (long)Cells(exhibit, line)["left_out_count"]!)));
    }

    [Fact]
    public void The_french_community_is_censored_on_the_day_on_which_a_source_says_that_it_was_awaited()
    {
        // EU-Colombia/Peru: signed on 26 June 2012, awaited on 16 March 2024 (heading of the notice of that day).
        var pending = Line(Show(new TimeToAssentExhibit()), "federated");

        Assert.True((long)pending["pending_count"]! >= 1);
        Assert.Contains(Read("record", "competent_parliaments"), row =>
            row["treaty_id"] == "eu_colombia_peru" && row["parliament_code"] == "french_community" && row["pending_on"] == "2024-03-16");
    }

    [Fact]
    public void The_backlog_of_2003_is_what_stayed_what_moved_and_what_was_new()
    {
        // Senate, document 3-50: 426 in October 2001, 357 in October 2003, of which 152 new, 42 moved on and 163 unchanged.
        var exhibit = Show(new BacklogExhibit());
        var counts = exhibit.Table.Lines.ToDictionary(line => line.Key!, line => (long)line.Cells[1]!);

        Assert.Equal((426, 357, 152, 42, 163), (counts["stock-2001"], counts["stock-2003"], counts["new"], counts["evolved"], counts["unchanged"]));
        Assert.Equal(counts["stock-2003"], counts["new"] + counts["evolved"] + counts["unchanged"]);
        Assert.Equal(counts["stock-2001"] - counts["left"], counts["evolved"] + counts["unchanged"]);
    }

    [Fact]
    public void On_the_same_treaties_every_pair_is_decided_tied_or_open()
    {
        var exhibit = Show(new SameTreatiesExhibit());

        Assert.Equal(19, exhibit.Table.Lines.Count);
        Assert.All(exhibit.Table.Lines.Select(line => Cells(exhibit, line)), cells => Assert.Equal(
            (long)cells["both_signed_count"]!,
            (long)cells["other_sooner_count"]! + (long)cells["belgium_sooner_count"]! + (long)cells["tie_count"]! + (long)cells["undecided_count"]!));
    }

    [Theory]
    [InlineData("ceta")]
    [InlineData("eu_colombia_peru")]
    [InlineData("who_fctc")]
    [InlineData("ascobans")]
    [InlineData("bbnj")]
    [InlineData("lisbon")]
    public async Task A_treatys_page_gives_every_fact_with_its_source_and_place(string treaty)
    {
        var steps = Read("record", "treaty_steps").Where(row => row["treaty_id"] == treaty).ToList();

        var page = await dashboard.Client.GetStringAsync(new Uri($"/en/treaties/{treaty}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.NotEmpty(steps);
        Assert.All(steps, step => Assert.Contains($"/en/data/rows/treaty_steps/{step["step_id"]}", page, StringComparison.Ordinal));
        Assert.All(steps, step => Assert.Contains(System.Net.WebUtility.HtmlEncode(step["locator"]), page, StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_without_a_source_at_hand_stay_out_unless_asked_for()
    {
        var recalled = Read("record", "treaty_steps").Where(row => row["confidence_code"] == "recalled").Select(row => row["step_id"]).ToHashSet();
        var release = dashboard.Release;

        Assert.All(TopicCatalog.Find("treaties")!.Exhibits, exhibit =>
            Assert.DoesNotContain(exhibit.Study.Rows(new(release, Question.Open)), row => row.Resource == "treaty_steps" && recalled.Contains(row.RowKey) && exhibit is not TreatyPathExhibit));
        Assert.NotEmpty(recalled);
    }

    [Fact]
    public void A_bad_year_is_refused_with_what_is_accepted()
    {
        var release = dashboard.Release;

        var (question, fault) = Question.Read([new("from", "19x4")], TreatiesFilters.All, release);

        Assert.Null(question);
        Assert.Equal(("from", "19x4"), (fault!.Name, fault.Value));
        Assert.Equal("accepts a year from 1945 to 2026", FilterWords.Refused(fault).In(Language.En));
    }

    /// <summary>Belgium's spells since 1994 of the treaties that another state of the table signed too, from the file as it was received.</summary>
    private static List<IDictionary<string, string>> BelgianOnesThatOthersSignedToo()
    {
        var spells = Read("comparators", "party_actions").Where(row => row["analysis_code"] == "yes" && string.CompareOrdinal(row["signed_on"], "1994") >= 0).ToList();
        var others = spells.Where(row => row["state_code"] != "BEL").Select(row => row["treaty_key"]).ToHashSet();
        return [.. spells.Where(row => row["state_code"] == "BEL" && others.Contains(row["treaty_key"]))];
    }

    private Exhibit Show(IExhibit exhibit, Question? question = null)
    {
        var release = dashboard.Release;
        return exhibit.Show(new(release, question ?? Question.Open));
    }

    private static TitledEstimate Titled(Exhibit exhibit, string name) => exhibit.Estimates.Single(titled => titled.Estimate.Name == name);

    private static Dictionary<string, object?> Line(Exhibit exhibit, string key) =>
        Cells(exhibit, exhibit.Table.Lines.Single(line => line.Key == key));

    private static Dictionary<string, object?> Cells(Exhibit exhibit, TableLine line) =>
        exhibit.Table.Columns.Zip(line.Cells).ToDictionary(pair => pair.First.Name, pair => pair.Second);

    private static string[] Cells(CsvReader records) => [.. Enumerable.Range(0, records.FieldCount).Select(records.GetString)];

    private static int Day(string date) => DateOnly.ParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    private static List<IDictionary<string, string>> Read(string package, string resource)
    {
        using var records = CsvReader.Create(new StreamReader(Repository.In("data", "sources", package, $"{resource}.csv")), new CsvReaderOptions { HasHeader = false });
        Assert.True(records.Read());
        var names = Cells(records);
        List<IDictionary<string, string>> rows = [];
        while (records.Read())
            rows.Add(names.Zip(Cells(records)).ToDictionary(cell => cell.First, cell => cell.Second));
        return rows;
    }
}
