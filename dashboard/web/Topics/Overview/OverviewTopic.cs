using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics.Overview;

/// <summary>The first page: key figures with their provenance, and what is known and not known.</summary>
public static class OverviewTopic
{
    public static Topic Topic { get; } = new()
    {
        Slug = "overview",
        Name = new("Overview", "Aperçu", "Overzicht", "Überblick"),
        Question = new(
            "What does the public record say about how Belgium speaks with one voice?",
            "Que dit le registre public sur la manière dont la Belgique parle d’une seule voix ?",
            "Wat zegt het openbare register over hoe België met één stem spreekt?",
            "Was sagt das öffentliche Register darüber, wie Belgien mit einer Stimme spricht?"),
        Answer = static (release, _, _) => Register.Of(release) is { IsSynthetic: false } ? Together(Purpose, WithRegister) : Together(Purpose, PublicOnly),
        SaysSynthetic = static release => Register.Of(release) is { IsSynthetic: true },
        After = static page => OverviewPage.Show(Overview.Of(page.Release), Register.Of(page.Release), page.Language),
    };

    private static Localized Purpose => new(
        "Belgium takes positions abroad only after its federal, regional and community governments agree at home, and ratifies a mixed treaty only after each competent parliament has assented.",
        "La Belgique ne prend position à l’étranger qu’après accord de ses gouvernements fédéral, régionaux et communautaires, et ne ratifie un traité mixte qu’après l’assentiment de chaque parlement compétent.",
        "België neemt in het buitenland pas standpunten in nadat de federale, gewest- en gemeenschapsregeringen het thuis eens zijn, en bekrachtigt een gemengd verdrag pas nadat elk bevoegd parlement heeft ingestemd.",
        "Belgien bezieht im Ausland erst Stellung, wenn sich die Regierungen von Föderalstaat, Regionen und Gemeinschaften geeinigt haben, und ratifiziert einen gemischten Vertrag erst nach Zustimmung jedes zuständigen Parlaments.");

    private static Localized PublicOnly => new(
        "These pages show what public sources document of both, with every number traced to its rows.",
        "Ces pages montrent ce que les sources publiques documentent de l’un et de l’autre, chaque chiffre étant ramené à ses lignes.",
        "Deze pagina’s tonen wat openbare bronnen over beide documenteren, met elk cijfer herleid tot zijn rijen.",
        "Diese Seiten zeigen, was öffentliche Quellen über beides belegen; jede Zahl ist auf ihre Zeilen zurückgeführt.");

    private static Localized WithRegister => new(
        "These pages show what the ministry’s register and public sources document of both, with every number traced to its rows.",
        "Ces pages montrent ce que le registre du ministère et les sources publiques documentent de l’un et de l’autre, chaque chiffre étant ramené à ses lignes.",
        "Deze pagina’s tonen wat het register van het ministerie en openbare bronnen over beide documenteren, met elk cijfer herleid tot zijn rijen.",
        "Diese Seiten zeigen, was das Register des Ministeriums und öffentliche Quellen über beides belegen; jede Zahl ist auf ihre Zeilen zurückgeführt.");

    private static Localized Together(Localized first, Localized second) => Localized.From(language => $"{first.In(language)} {second.In(language)}");
}
