using System.Text.RegularExpressions;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Tests.Findings;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>A register of dates and subjects knows of no format, trigger, length, attendance, dossier or staff. None of that is zero, and none of it is a no.</summary>
public sealed partial class UnknownTests(SmallReleases small)
{
    /// <summary>Columns of which a number would say that somebody knows.</summary>
    private static readonly HashSet<string> _unknown =
    [
        "in_person_count", "anticipatory_count", "impromptu_count", "meeting_count", "procedure_count", "register_count", "difference_count",
        "impromptu_share", "impromptu_meeting_share", "after_count", "before_count", "meeting_hours_per_fte",
    ];

    public static TheoryData<string> Exhibits => new(
        TopicCatalog.All.Where(topic => topic.Slug is "meetings" or "dossiers" or "crises" or "attendance" or "staffing").SelectMany(topic => topic.Exhibits)
            .Where(exhibit => exhibit.Id is not ("coormulti-counts" or "dge-counts" or "documented-meetings")).Select(exhibit => exhibit.Id));

    [Theory]
    [MemberData(nameof(Exhibits))]
    public void Nothing_says_of_a_bare_register_that_there_was_none(string id)
    {
        var shown = Show(id, SmallRegister.Bare);

        Assert.All(Language.All, language => Assert.All(
            (Localized[])[shown.Headline, shown.Subtitle, shown.AlternativeText], said => Assert.DoesNotMatch(SaysNone(), said.In(language))));
        Assert.All(
            shown.Table.Columns.Index().Where(column => _unknown.Contains(column.Item.Name)),
            column => Assert.All(shown.Table.Lines, line => Assert.Null(line.Cells[column.Index])));
    }

    /// <summary>A caption counts the rows that do not tell, not none of what they do not tell.</summary>
    [Theory]
    [InlineData("consultations-by-format", 120, "consultations")]
    [InlineData("impromptu-by-year", 120, "consultations")]
    [InlineData("share-represented", 0, "rows of the register")]
    public void What_was_not_asked_counts_the_rows_that_were_looked_at(string id, int rows, string name)
    {
        var shown = Show(id, SmallRegister.Bare);

        Assert.Equal((rows, name), (shown.Observations, shown.ObservationsName.En));
    }

    [Fact]
    public void Exhibits_that_wait_for_one_column_say_so_once()
    {
        var shown = TopicCatalog.Find("crises")!.Exhibits.Select(exhibit => exhibit.Show(new(small.Of(SmallRegister.Bare), Question.Open))).ToList();

        IReadOnlyList<Exhibit> waiting = [.. shown.Where(exhibit => exhibit.Lacks is Lack.Column { Field: "trigger_code" })];
        Assert.Equal(5, waiting.Count);
        Assert.Single(Exhibit.Headlines(waiting));
    }

    [Theory]
    [InlineData("consultations-by-format", "unknown")]
    [InlineData("consultations-by-trigger", "unknown")]
    [InlineData("impromptu-by-year", "unknown")]
    [InlineData("reconciliation", "unknown")]
    public void What_is_not_known_is_a_layer_of_its_own(string id, string series)
    {
        var layer = Assert.Single(Show(id, SmallRegister.Bare).Figure!.Marks.OfType<Analytics.Figures.BarMark>(), mark => mark.Bars.Count > 0);

        Assert.Equal(series, layer.Series.Id);
        Assert.Equal([40.0, 40, 40], layer.Bars.Select(bar => bar.Length));
    }

    [Fact]
    public void The_register_says_of_how_many_consultations_nobody_knows_the_format() => Assert.All(
        Language.All.Zip(
            [
                "bis 2021, ohne bekannte Form, kein Dossier und keine Zeile zur Teilnahme",
                "to 2021, of unknown format, no dossier and no row of attendance",
                "à 2021, de format non connu, aucun dossier et aucune ligne de présences",
                "tot 2021, zonder bekende vorm, geen dossier en geen rij over aanwezigheid",
            ]),
        each => Assert.Contains(each.Second, RegisterWords.Holds(Register.Of(small.Of(SmallRegister.Bare))).In(each.First).Replace('\u00A0', ' '), StringComparison.Ordinal));

    private Exhibit Show(string id, SmallRegister register) =>
        TopicCatalog.All.SelectMany(topic => topic.Exhibits).Single(exhibit => exhibit.Id == id).Show(new(small.Of(register), Question.Open));

    [GeneratedRegex(@"\b0\b|none of them a meeting|None of the|aucune réunion|Aucune des|geen enkele vergadering|Geen van|davon keine Sitzung|Keine der")]
    private static partial Regex SaysNone();
}
