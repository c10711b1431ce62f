using System.ComponentModel;
using System.Text.Json;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Exhibits.Faces;
using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Hosting;

/// <summary>All exhibits with the filters that narrow them, for programs that look for one.</summary>
internal sealed record ExhibitIndex(string Release, string Language, IReadOnlyList<IndexedExhibit> Exhibits)
{
    public static Reply Of(Visit visit, IReadOnlyList<Topic> topics)
    {
        var (release, language) = (visit.Release, visit.Language);
        var exhibits =
            from topic in topics
            from exhibit in topic.Exhibits
            select new IndexedExhibit(
                topic.Slug, exhibit.Id, exhibit.Question.In(language), visit.PathBase + ReleaseAddress.OfNamed($"/{language.Code}/{topic.Slug}/{exhibit.Id}", visit.NamedRelease),
                [.. FaceCatalog.All.Select(face => face.Ending)],
                [.. exhibit.Study.Filters.Concat(Comparison.FiltersOf(exhibit.Study.Filters)).Concat(TableOrder.FiltersOf(exhibit)).Select(filter => IndexedFilter.Of(filter, release, language))]);
        ExhibitIndex index = new(release.Id, language.Code, [.. exhibits]);
        return Reply.Text(Reply.Json, JsonSerializer.Serialize(index, HouseJson.Compact));
    }
}

/// <summary>One exhibit of the index.</summary>
internal sealed record IndexedExhibit(
    string Topic,
    string Exhibit,
    string Question,
    [property: Description("Its own page, of the release where one was named; an ending of the path makes it another face, with the same query string.")] string Address,
    [property: Description("Endings that its address takes; .svg only where the question leaves something to draw.")] IReadOnlyList<string> Faces,
    IReadOnlyList<IndexedFilter> Filters);

/// <summary>A parameter that narrows an exhibit.</summary>
internal sealed record IndexedFilter(
    string Name,
    string Title,
    [property: Description("year, years (two with a hyphen between them), number, choice, text, key or flag.")] string Kind,
    [property: Description("Of a year or a number: the first and the last that are accepted, and what holds where none is given; of a text: as the last, how many characters.")] int? First,
    int? Last,
    int? Assumed,
    [property: Description("Of a choice or flag: what is accepted; null where only the release's own keys are.")] IReadOnlyList<IndexedChoice>? Choices)
{
    public static IndexedFilter Of(Filter filter, Release release, Language language)
    {
        var title = FilterWords.Title(filter).In(language);
        return filter switch
        {
            YearFilter year => new(filter.Name, title, "year", year.First, YearFilter.Last(release), year.In(Question.Open, release), null),
            ChoiceFilter choice => new(filter.Name, title, "choice", null, null, null,
                [.. choice.Choices(release).Select(each => new IndexedChoice(each.Value, FilterWords.Label(choice, each).In(language)))]),
            NumberFilter number => new(filter.Name, title, "number", (int)number.Low, (int)number.High, null, null),
            SplitFilter split => new(filter.Name, title, "choice", null, null, null, [.. split.By.Select(each => new IndexedChoice(each.Name, FilterWords.Title(each).In(language)))]),
            PeriodFilter period => new(filter.Name, title, "years", period.From.First, YearFilter.Last(release), null, null),
            TextFilter text => new(filter.Name, title, "text", null, text.Most, null, null),
            FlagFilter => new(filter.Name, title, "flag", null, null, null, [new(FlagFilter.Yes, ExhibitWords.Yes.In(language))]),
            _ => new(filter.Name, title, "key", null, null, null, null),
        };
    }
}

/// <summary>One value that a filter accepts.</summary>
internal sealed record IndexedChoice(string Value, string Title);
