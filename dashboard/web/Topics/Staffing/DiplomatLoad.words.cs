using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>What is said of the work that falls to diplomats.</summary>
internal static class DiplomatLoadWords
{
    public static readonly Localized Question = new(
        "How much of the work needs a diplomat?",
        "Quelle part du travail dépend d’un diplomate ?",
        "Hoeveel werk hangt van een diplomaat af?",
        "Wie viel der Arbeit hängt von einem Diplomaten ab?");

    public static readonly Localized Required = new("FTE of diplomats required", "ETP de diplomates nécessaires", "Benodigde VTE diplomaten", "Benötigte VZÄ Diplomaten");

    public static readonly Localized InPost = new("diplomats in post", "diplomates en poste", "diplomaten in dienst", "Diplomaten im Dienst");

    public static readonly Localized InPostColumn = new("FTE of diplomats in post", "ETP de diplomates en poste", "VTE diplomaten in dienst", "VZÄ Diplomaten im Dienst");

    private static readonly Localized Busy = new(
        "Share of their work that finds all diplomats busy", "Part de leur travail pour laquelle aucun diplomate n’est libre", "Aandeel van hun werk waarvoor geen diplomaat vrij is", "Anteil ihrer Arbeit, für den kein Diplomat frei ist");

    private static readonly Localized Diplomats = new("diplomats", "diplomates", "diplomaten", "Diplomaten");

    private static readonly Localized Nothing = new(
        "The register gives the role of all staff for no whole year of consultations", "Le registre n’indique la fonction de tout l’effectif pour aucune année entière de concertations",
        "Voor geen enkel volledig jaar overleg vermeldt het register de functie van al het personeel", "Für kein ganzes Jahr mit Konzertierungen nennt das Register die Funktion des gesamten Personals");

    public static readonly Localized Note = new(
        "Which share of each kind of work falls to a diplomat, who presides, is assumed; so is that the head of the service is a diplomat and manages it. A unit may have people enough and still wait for the one who presides.",
        "La part de chaque type de travail qui revient à un diplomate, qui préside, est une hypothèse, tout comme le fait que le chef du service est diplomate et en assure la direction. Un service peut avoir assez de personnel et attendre néanmoins celui qui préside.",
        "Welk deel van elke soort werk aan een diplomaat toekomt, die voorzit, is een aanname, net als het gegeven dat het diensthoofd diplomaat is en de dienst leidt. Een dienst kan genoeg personeel hebben en toch op degene wachten die voorzit.",
        "Welcher Anteil jeder Art von Arbeit einem Diplomaten zufällt, der den Vorsitz führt, ist angenommen, ebenso, dass ein Diplomat den Dienst leitet. Ein Dienst kann genug Personal haben und dennoch auf den warten, der den Vorsitz führt.");

    public static Localized Subtitle(Years years) => new(
        $"Full-time equivalents of diplomats required by their share of the work, and in post, {years.From} to {years.To}",
        $"Équivalents temps plein de diplomates nécessaires à leur part du travail, et en poste, {years.From} à {years.To}",
        $"Voltijdsequivalenten diplomaten nodig voor hun deel van het werk, en in dienst, {years.From} tot {years.To}",
        $"Für ihren Teil der Arbeit benötigte und vorhandene Vollzeitäquivalente an Diplomaten, {years.From} bis {years.To}");

    public static Localized Headline(DiplomatLoad found) => found.Last is { Diplomats: { } there } last
        ? Localized.Say(
            en => $"Between {WorkloadWords.Between(last.Required.Interval, en)} FTE of diplomats were needed in {last.Work.Year}; {WorkloadWords.ThereWere(there, en)}",
            fr => $"Entre {WorkloadWords.Between(last.Required.Interval, fr)} ETP de diplomates étaient nécessaires en {last.Work.Year} ; {WorkloadWords.ThereWere(there, fr)}",
            nl => $"Tussen {WorkloadWords.Between(last.Required.Interval, nl)} VTE diplomaten waren nodig in {last.Work.Year}; {WorkloadWords.ThereWere(there, nl)}",
            de => $"Zwischen {WorkloadWords.Between(last.Required.Interval, de)} VZÄ Diplomaten wurden {last.Work.Year} benötigt; {WorkloadWords.ThereWere(there, de)}")
        : Nothing;

    public static Localized AlternativeText(DiplomatLoad found) => found.Needs.Count == 0
        ? Nothing
        : Localized.From(language => string.Join(language.Semicolon, found.Needs.Select(need => $"{need.Work.Year}{language.Colon}{WorkloadWords.Range(need.Required.Interval, language)}")) + ".");

    public static Localized Title(Estimate estimate) => estimate.Name == DiplomatLoad.RequiredEstimate
        ? Required
        : Busy.Map((language, words) => $"{words} ({Diplomats.In(language)}{language.Colon}{estimate.Name[(estimate.Name.LastIndexOf('_') + 1)..]})");
}
