using System.Globalization;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Scenarios;
using Analytics.Tests.Dashboard.Hosting;

namespace Analytics.Tests.Findings;

/// <summary>A filter that is declared changes the number, is named beside it, and leaves the rows behind it: a filter left out of a query would lie silently.</summary>
public sealed class FilterTests(FilterTests.Answers answers) : IClassFixture<FilterTests.Answers>
{
    /// <summary>Filters that choose which thing is shown or in what order, and leave no part of the rest.</summary>
    private static readonly HashSet<string> _chooses = ["compare", "act", "sort", "treaty", "dossier", "recalled", "order"];

    private static readonly HashSet<string> _ofSeveralRows = ["pending-treaties", "documented-assents", "time-to-assent", "last-parliament"];

    public static TheoryData<string, string> All => new(
        from topic in TopicCatalog.All
        from exhibit in topic.Exhibits
        from filter in exhibit.Study.Filters
        select (exhibit.Id, filter.Name));

    [Theory]
    [MemberData(nameof(All))]
    public void A_filter_changes_what_is_found_and_is_named_beside_it(string exhibitId, string name)
    {
        var (exhibit, filter) = Find(exhibitId, name);
        var open = answers.Untouched(exhibit, filter).Shown;

        var changing = Candidates(filter, answers.Release).Select(value => (Value: value, answers.Of(exhibit, name, value).Shown))
            .Where(part => Numbers(filter, part.Shown) != Numbers(filter, open)).Take(2).ToList();

        Assert.True(changing.Count > 0, $"no value of {name} changes {exhibitId}");
        Assert.All(changing, part => Assert.All(Language.All, language =>
            Assert.Contains(Named(filter, part.Value, answers.Release).In(language), Beside(filter, part.Shown, language), StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_rows_behind_a_part_are_a_part_of_the_rows_behind_the_whole(string exhibitId, string name)
    {
        if (_chooses.Contains(name))
            return;
        var (exhibit, filter) = Find(exhibitId, name);
        var whole = answers.Whole(exhibit).Behind;

        var parts = Candidates(filter, answers.Release).Select(value => answers.Of(exhibit, name, value).Behind).ToList();

        if (IsOfTheModel(filter))
        {
            Assert.All(parts, part => Assert.Equal(whole, part));
            return;
        }

        Assert.All(parts, part => Assert.Subset(whole, part));
        Assert.Contains(parts, part => part.Count < whole.Count);
    }

    /// <summary>A finding that counts treaties counts each by what is least sure of it, though several rows stand behind it: those never are fewer.</summary>
    [Theory]
    [MemberData(nameof(All))]
    public void The_rows_behind_are_as_many_as_the_finding_counts(string exhibitId, string name)
    {
        var (exhibit, filter) = Find(exhibitId, name);

        foreach (var value in Candidates(filter, answers.Release).Take(3))
        {
            var answer = answers.Of(exhibit, name, value);
            var (counted, behind) = ((int)answer.Shown.Provenance.Sum(count => count.Rows), answer.Behind.Count);
            if (_ofSeveralRows.Contains(exhibitId))
                Assert.InRange(behind, counted, int.MaxValue);
            else
                Assert.Equal((value, behind), (value, counted));
        }
    }

    /// <summary>A number that a reader types, and a scenario, change what is made of the rows and not which.</summary>
    private static bool IsOfTheModel(Filter filter) => filter is NumberFilter || ScenarioFilters.Of(filter) is not null;

    /// <summary>By what a reader knows it again: a year stands in a measure, a choice by its label, a ticked box by what it adds, a field of a scenario by its name and number.</summary>
    private static Localized Named(Filter filter, string value, Release release) => filter switch
    {
        NumberFilter when ScenarioFilters.Of(filter) is { } scenario => Localized.From(language =>
            $"{ScenarioWords.Of(scenario.Field).In(language)} {language.Number(double.Parse(value, CultureInfo.InvariantCulture))}"),
        NumberFilter or TextFilter => Localized.Same(value),
        YearFilter => Localized.Same(value),
        ChoiceFilter choice => FilterWords.Label(choice, choice.Choices(release).Single(each => each.Value == value)),
        FlagFilter => new("without a source at hand", "sans source disponible", "zonder beschikbare bron", "ohne verfügbare Quelle"),
        // A dossier goes by its title, which is found by its key alone.
        _ => Localized.Same(""),
    };

    /// <summary>
    /// What is added to a picture is named where it is measured; a part is named with the measure, wherever that is cited. What is made of the rows is told in a
    /// note, by which it can be made again, and a scenario by its name, in the table too.
    /// </summary>
    private static string Beside(Filter filter, Exhibit shown, Language language) => string.Join('\n', Texts(filter, shown).Select(text => text.In(language)));

    private static IEnumerable<Localized> Texts(Filter filter, Exhibit shown) =>
    [
        shown.Headline, shown.Subtitle,
        .. filter.Name == "compare" ? shown.Estimates.Select(titled => titled.Title) : [],
        .. filter is NumberFilter && ScenarioFilters.Of(filter) is null ? shown.Notes : [],
        .. ScenarioFilters.Of(filter) is { } scenario
            ? shown.Table.Lines.Select(line => line.Cells[0]).OfType<Localized>().Where(name => name.In(Language.En).StartsWith($"{scenario.Letter.ToUpperInvariant()},", StringComparison.Ordinal))
            : [],
    ];

    private static IEnumerable<string> Candidates(Filter filter, Release release) => filter switch
    {
        YearFilter year => Years(year, release).Select(each => $"{each}"),
        ChoiceFilter choice => choice.Choices(release).Select(each => each.Value),
        FlagFilter => [FlagFilter.Yes],
        TextFilter => ["migration", "wto"],
        KeyFilter key => Keys(key, release),
        NumberFilter number => Numbers(number).Select(each => each.ToString(CultureInfo.InvariantCulture)),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Name, "has no values to try"),
    };

    /// <summary>Some years within what is known, from the middle outwards: one of them leaves a part. Where one year alone is known, none is left.</summary>
    private static IEnumerable<int> Years(YearFilter year, Release release)
    {
        var (first, last) = (RegisterFilters.From.In(Question.Open, release), RegisterFilters.To.In(Question.Open, release));
        var middle = year.IsOfSignature ? 2005 : (first + last) / 2;
        return [middle, middle - 4, middle + 4, middle + 7, YearFilter.Last(release)];
    }

    private static IEnumerable<string> Keys(KeyFilter key, Release release) =>
        release.Ask<KeyRow>("select dossier_id as key from marts.dossiers order by consultation_count desc, dossier_id limit 5").Select(row => row.Key).Where(each => key.IsKnown(release, each));

    /// <summary>Two within bounds, and neither what is usual.</summary>
    private static IEnumerable<double> Numbers(NumberFilter number) =>
        new[] { 0.1, 0.25 }.Select(part => Math.Round(number.Low + (part * (number.High - number.Low)), MidpointRounding.AwayFromZero));

    /// <summary>
    /// The cells of the table. What is made of the rows may change an estimate alone; and as the name of a scenario changes with it in any case, only its numbers
    /// are compared.
    /// </summary>
    private static string Numbers(Filter filter, Exhibit shown) => string.Join('\n', IsOfTheModel(filter)
        ? [
            .. shown.Table.Lines.Select(line => string.Join('|', line.Cells.Where(cell => cell is not (string or Localized)))),
            .. shown.Estimates.Select(titled => $"{titled.Estimate.Name}|{titled.Estimate.Value}|{titled.Estimate.Low}|{titled.Estimate.High}"),
        ]
        : shown.Table.Lines.Select(line => string.Join('|', line.Cells)));

    private static (IExhibit Exhibit, Filter Filter) Find(string exhibitId, string name)
    {
        var exhibit = TopicCatalog.All.SelectMany(topic => topic.Exhibits).Single(each => each.Id == exhibitId);
        return (exhibit, exhibit.Study.Filters.Single(filter => filter.Name == name));
    }

    private sealed record KeyRow(string Key);

    /// <summary>What has been asked of the one release: each question once, whichever of the three tests comes first to it.</summary>
    public sealed class Answers(RealDashboard dashboard)
    {
        private readonly Dictionary<(string Exhibit, string Question), Answer> _known = [];

        internal Release Release => dashboard.Release;

        internal Answer Whole(IExhibit exhibit) => Of(exhibit, Question.Open);

        /// <summary>A scenario that is not asked for is not shown: what one of its fields changes is held against the same one as it starts.</summary>
        internal Answer Untouched(IExhibit exhibit, Filter filter) => ScenarioFilters.Of(filter) is { } scenario
            ? Of(exhibit, ScenarioFilters.Name(scenario.Letter, ScenarioField.Preset), ScenarioPresets.Today)
            : Whole(exhibit);

        internal Answer Of(IExhibit exhibit, string filter, string value) => Of(exhibit, Question.Of((filter, value)));

        private Answer Of(IExhibit exhibit, Question question)
        {
            if (!_known.TryGetValue((exhibit.Id, question.Text), out var answer))
                _known.Add((exhibit.Id, question.Text), answer = new(exhibit, new(Release, question)));
            return answer;
        }
    }

    /// <summary>What an exhibit shows for a question, and the rows behind it, each found when it is first asked for.</summary>
    internal sealed class Answer(IExhibit exhibit, Inquiry inquiry)
    {
        public Exhibit Shown => field ??= exhibit.Show(inquiry);

        public HashSet<(string, string)> Behind => field ??= [.. exhibit.Study.Rows(inquiry).Select(row => (row.Resource, row.RowKey))];
    }
}
