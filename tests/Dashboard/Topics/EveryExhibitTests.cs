using System.Globalization;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>What holds of every exhibit on the real record.</summary>
public sealed class EveryExhibitTests(RealDashboard dashboard)
{
    public static TheoryData<string> All => PageList.Exhibits;

    public static TheoryData<string> Bounded =>
        [.. TopicCatalog.All.SelectMany(topic => topic.Exhibits.Where(exhibit => exhibit.Study.IsBounded).Select(exhibit => $"{topic.Slug}/{exhibit.Id}"))];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_line_of_a_table_leads_to_rows_of_the_record(string address)
    {
        var release = dashboard.Release;
        var exhibit = Find(address);
        var behind = exhibit.Study.Rows(new(release, Question.Open)).ToLookup(row => row.LineKey);
        var known = release.Ask<RowKeyRow>(ATopicQuery.Text("row_keys")).Select(row => (row.Resource, row.RowKey)).ToHashSet();

        var keys = exhibit.Show(new(release, Question.Open)).Table.Lines.Select(line => line.Key).OfType<string>().ToList();

        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.NotEmpty(behind[key]));
        Assert.All(behind.SelectMany(rows => rows), row => Assert.Contains((row.Resource, row.RowKey), known));
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Every_face_says_synthetic_where_it_rests_on_synthetic_rows_and_nowhere_else(string address)
    {
        var release = dashboard.Release;
        var shown = Find(address).Show(new(release, Question.Open));
        var isSynthetic = shown.IsSynthetic;

        foreach (var ending in (string[])[".csv", ".excel.csv", ".json", .. shown.Figure is null ? [] : (string[])[".svg"], ".bib", ".csl.json", ".ris"])
        {
            var face = await dashboard.Client.GetStringAsync($"/en/{address}{ending}", TestContext.Current.CancellationToken);
            var says = ending switch
            {
                ".excel.csv" => face[..face.IndexOf('\r', StringComparison.Ordinal)].EndsWith(";Synthetic data", StringComparison.Ordinal),
                ".csv" => face[..face.IndexOf('\r', StringComparison.Ordinal)].EndsWith(",synthetic", StringComparison.Ordinal),
                ".json" => face.Contains("\"synthetic\":true", StringComparison.Ordinal),
                _ => face.Contains("synthetic data", StringComparison.OrdinalIgnoreCase),
            };
            Assert.Equal((ending, isSynthetic), (ending, says));
        }

        foreach (var language in isSynthetic ? Language.All : [])
        {
            var page = await dashboard.Client.GetStringAsync($"/{language.Code}/{address}", TestContext.Current.CancellationToken);
            Assert.Contains(language.Code == "en" ? "synthetic" : ExhibitWords.SyntheticInFileName.In(language)[..8], page, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Theory]
    [InlineData("treaties/same-treaties")]
    [InlineData("treaties/backlog")]
    [InlineData("data/known-assents")]
    public void Its_provenance_is_that_of_the_rows_behind_it(string address)
    {
        var release = dashboard.Release;
        var exhibit = Find(address);
        var behind = exhibit.Study.Rows(new(release, Question.Open)).Select(row => (row.Resource, row.RowKey)).Distinct().ToHashSet();

        var expected = release.Ask<RowKeyRow>(ATopicQuery.Text("row_keys"))
            .Where(row => behind.Contains((row.Resource, row.RowKey)))
            .GroupBy(row => row.ConfidenceCode!.Value)
            .OrderBy(group => group.Key)
            .Select(group => new ProvenanceCount(group.Key, group.LongCount()));

        Assert.Equal(expected, exhibit.Show(new(release, Question.Open)).Provenance);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Its_sentences_stand_in_four_languages(string address)
    {
        var release = dashboard.Release;
        var exhibit = Find(address).Show(new(release, Question.Open));

        Localized[] sentences = [exhibit.Question, exhibit.Headline, exhibit.Subtitle, exhibit.ObservationsName, .. exhibit.Notes, .. exhibit.Table.Columns.Select(column => column.Title)];

        Assert.All(sentences, sentence => Assert.All(Language.All, language => Assert.False(string.IsNullOrWhiteSpace(sentence.In(language)))));
        Assert.All([exhibit.Question, exhibit.Headline, exhibit.Subtitle], sentence => Assert.Equal(4, Language.All.Select(sentence.In).Distinct().Count()));
        Assert.All(sentences.Append(exhibit.AlternativeText), sentence => Assert.All(Language.All, language => Assert.DoesNotContain("NaN", sentence.In(language), StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Each_line_has_a_cell_for_each_column_of_its_type(string address)
    {
        var release = dashboard.Release;
        var table = Find(address).Show(new(release, Question.Open)).Table;

        Assert.All(table.Lines, line => Assert.Equal(table.Columns.Count, line.Cells.Count));
        Assert.All(
            table.Lines.SelectMany(line => table.Columns.Zip(line.Cells)),
            pair => Assert.True(Fits(pair.First.Type, pair.Second), string.Create(CultureInfo.InvariantCulture, $"{pair.First.Name}: {pair.Second}")));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Asked_twice_it_says_the_same(string address)
    {
        var release = dashboard.Release;
        var exhibit = Find(address);

        var (first, second) = (exhibit.Show(new(release, Question.Open)), exhibit.Show(new(release, Question.Open)));

        Assert.Equal(first.Headline, second.Headline);
        Assert.Equal(first.Table.Lines.Select(line => string.Join('|', line.Cells)), second.Table.Lines.Select(line => string.Join('|', line.Cells)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_question_that_leaves_nothing_is_answered_without_a_picture_of_nothing(string address)
    {
        var exhibit = Find(address);
        if (TopicCatalog.Find(address.Split('/')[0])!.Filters.All(filter => filter.Name != "from"))
            return;
        var release = dashboard.Release;

        var shown = exhibit.Show(new(release, Question.Of(("from", "1946"), ("to", "1945"))));

        Assert.All(Language.All, language => Assert.False(string.IsNullOrWhiteSpace(shown.Headline.In(language))));
        Assert.All(shown.Estimates, titled => Assert.True(titled.Estimate.Value is not null || titled.Why is not null, titled.Estimate.Name));
    }

    [Theory]
    [MemberData(nameof(Bounded))]
    public void Behind_one_line_stand_the_rows_of_that_line_and_no_more_of_them_than_are_asked_for(string address)
    {
        var release = dashboard.Release;
        var exhibit = Find(address);
        var all = exhibit.Study.Rows(new(release, Question.Open)).ToList();
        var line = all[^1].LineKey;

        Assert.Equal(all.Where(row => row.LineKey == line).Order(ByKey), exhibit.Study.Rows(new(release, Question.Open), line).Order(ByKey));
        Assert.Single(exhibit.Study.Rows(new(release, Question.Open), line, most: 1));
        Assert.True(exhibit.Study.Uses(release, all[^1].Resource, all[^1].RowKey));
        Assert.False(exhibit.Study.Uses(release, all[^1].Resource, "no such row"));
    }

    [Theory]
    [MemberData(nameof(Bounded))]
    public void What_rests_on_the_register_counts_the_rows_behind_it_without_listing_them(string address)
    {
        var release = dashboard.Release;
        var exhibit = Find(address);

        var behind = exhibit.Study.Rows(new(release, Question.Open)).Select(row => (row.Resource, row.RowKey)).Distinct().LongCount();

        Assert.Equal(behind, exhibit.Show(new(release, Question.Open)).Provenance.Sum(count => count.Rows));
    }

    private static readonly Comparer<RowBehind> ByKey = Comparer<RowBehind>.Create(static (one, other) =>
        string.CompareOrdinal($"{one.Resource}/{one.RowKey}", $"{other.Resource}/{other.RowKey}"));

    private static bool Fits(ColumnType type, object? cell) => cell is null || type switch
    {
        ColumnType.Text => cell is string or Localized,
        // A word in a column of numbers says why there is no number.
        ColumnType.Whole => cell is long or Localized,
        ColumnType.Number => cell is Localized || (cell is double number && double.IsFinite(number)),
        ColumnType.Day => cell is DateOnly,
        ColumnType.Flag => cell is bool,
        _ => false,
    };

    private static IExhibit Find(string address)
    {
        var parts = address.Split('/');
        return TopicCatalog.Find(parts[0])!.Exhibits.Single(exhibit => exhibit.Id == parts[1]);
    }

    private sealed record RowKeyRow(string Resource, string RowKey, Provenance? ConfidenceCode);
}
