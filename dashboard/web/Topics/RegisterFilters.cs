using Analytics.Dashboard.Languages;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics;

/// <summary>
/// The filters that the topics of the register share; each topic takes those that it answers to. A choice is null in a query when nothing was chosen.
/// </summary>
public static class RegisterFilters
{
    private const int EarliestYear = 1990;
    private const int LatestYear = 2026;

    /// <summary>Coormulti was set up in October 2003; 2004 is its first whole year, and 2024 the year of the one official figure.</summary>
    private static readonly (int From, int To) WithoutRegister = (2004, 2024);

    private static readonly Localized All = new("all", "tous", "alle", "alle");

    /// <summary>In French an organisation is feminine.</summary>
    private static readonly Localized AllFeminine = new("all", "toutes", "alle", "alle");

    public static readonly Filter From = new YearFilter("from", new("From", "De", "Van", "Von"), EarliestYear, LatestYear) { DefaultIn = static release => Years(release).From };

    public static readonly Filter To = new YearFilter("to", new("to", "à", "tot en met", "bis"), EarliestYear, LatestYear) { DefaultIn = static release => Years(release).To };

    public static readonly Filter Format = OfCodes("format", new("Format", "Format", "Vorm", "Form"), "consultations", "format_code");

    public static readonly Filter Trigger = OfCodes("trigger", new("Trigger", "Déclencheur", "Aanleiding", "Auslöser"), "consultations", "trigger_code");

    public static readonly Filter Domain = OfCodes("domain", new("Policy domain", "Domaine politique", "Beleidsdomein", "Politikbereich"), "dossiers", "policy_domain_code");

    public static readonly Filter Organisation = OfCodes("organisation", new("Organisation", "Organisation", "Organisatie", "Organisation"), "dossiers", "organisation_code", AllFeminine);

    public static readonly Filter Crisis = new ChoiceFilter(
        "crisis",
        new("Crisis", "Crise", "Crisis", "Krise"),
        new("with or without", "avec ou sans", "met of zonder", "mit oder ohne"),
        static release =>
        [
            .. release.Ask(SqlText.Beside<Register>("crisis_choices")).Lines()
                .Select(line => new Choice(line.Text("crisis_key")!, Localized.Same(line.Text("crisis_name") ?? line.Text("crisis_key")!))),
        ]);

    public static readonly Filter Entity = new ChoiceFilter(
        "entity",
        new("Entity", "Entité", "Entiteit", "Einheit"),
        AllFeminine,
        static release =>
        [
            .. release.Ask(SqlText.Beside<Register>("entity_choices")).Lines()
                .Select(line => new Choice(line.Text("entity_id")!, Vocabulary.Names(line))),
        ]);

    public static readonly Filter Level = OfCodes("level", new("Level", "Niveau", "Niveau", "Ebene"), "entities", "level_code");

    /// <summary>The years asked for; those of the register where nothing is asked.</summary>
    public static (int From, int To) Years(Release release, Question question)
    {
        var (first, last) = Years(release);
        return (question.Year(From.Name) ?? first, question.Year(To.Name) ?? last);
    }

    /// <summary>What a query takes for each of these filters: <c>$from_year</c>, <c>$to_year</c>, and every other by its own name.</summary>
    public static IEnumerable<(string Name, object? Value)> Parameters(Release release, Question question, IReadOnlyList<Filter> filters)
    {
        var (from, to) = Years(release, question);
        return filters.Select(filter =>
            filter == From ? ("from_year", from)
            : filter == To ? ("to_year", to)
            : (filter.Name, (object?)question.Choice(filter.Name)));
    }

    /// <summary>The choices made are said with measure and period: a finding on a part must not read as one on the whole, wherever it is cited.</summary>
    public static Localized Narrowed(Localized subtitle, Release release, Question question, IReadOnlyList<Filter> filters)
    {
        var choices = filters.OfType<ChoiceFilter>()
            .Where(filter => question.Choice(filter.Name) is not null)
            .Select(filter => (filter.Title, Choice: filter.Choices(release).FirstOrDefault(choice => choice.Value == question.Choice(filter.Name))?.Title))
            .ToList();
        return choices.Count == 0
            ? subtitle
            : subtitle.Map((language, text) =>
                $"{text} ({string.Join(Writing.Semicolon(language), choices.Select(chosen => $"{chosen.Title.In(language)}{Writing.Colon(language)}{(chosen.Choice ?? Writing.NotKnown).In(language)}"))})");
    }

    private static (int From, int To) Years(Release release) => Register.Of(release) is { } register ? (register.FirstYear, register.LastYear) : WithoutRegister;

    /// <summary>The values of a closed list, and that a row says none of them.</summary>
    private static ChoiceFilter OfCodes(string name, Localized title, string resource, string field, Localized? all = null) => new(
        name, title, all ?? All, _ => [.. Vocabulary.Choices(resource, field), new(Vocabulary.Unknown, Vocabulary.Label(resource, field, Vocabulary.Unknown))]);
}
