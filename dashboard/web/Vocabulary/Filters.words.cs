using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Staffing.Scenarios;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>The words of filters: their labels, what stands for nothing chosen, their options, and why a value is refused.</summary>
public static class FilterWords
{
    private static readonly Localized All = new("all", "tous", "alle", "alle");

    /// <summary>In French an organisation, an entity and a family are feminine.</summary>
    private static readonly Localized AllFeminine = new("all", "toutes", "alle", "alle");

    public static Localized Title(Filter filter) => filter.Name switch
    {
        "from" when filter is YearFilter { IsOfSignature: true } => new("Signed from", "Signés à partir de", "Ondertekend vanaf", "Unterzeichnet ab"),
        "to" when filter is YearFilter { IsOfSignature: true } => new("to", "jusqu’à", "tot en met", "bis"),
        "from" => new("From", "À partir de", "Vanaf", "Ab"),
        "to" => new("to", "jusqu’à", "tot en met", "bis"),
        "format" => CodeWords.Column("consultations", "format_code"),
        "trigger" => CodeWords.Column("consultations", "trigger_code"),
        "domain" => CodeWords.Column("dossiers", "policy_domain_code"),
        "organisation" => CodeWords.Column("dossiers", "organisation_code"),
        "crisis" => CodeWords.Column("consultations", "crisis_id"),
        "entity" => CodeWords.Column("attendance", "entity_id"),
        "level" => CodeWords.Column("entities", "level_code"),
        "search" when filter is WordSearch { Of: "treaties" } => new("Search in treaties", "Chercher dans les traités", "Zoeken in verdragen", "In Verträgen suchen"),
        "search" => new("Search in dossiers", "Chercher dans les dossiers", "Zoeken in dossiers", "In Dossiers suchen"),
        "sort" => new("Sort list by", "Trier par", "Sorteren op", "Sortieren nach"),
        "order" => new("Order", "Ordre", "Volgorde", "Reihenfolge"),
        "page" => new("Page of the list", "Page de la liste", "Pagina van de lijst", "Seite der Liste"),
        "dossier" => new("Path of dossier", "Parcours du dossier", "Verloop van het dossier", "Verlauf des Dossiers"),
        "compare" => new("Compare with", "Comparer à", "Vergelijk met", "Vergleichen mit"),
        "act" => new("Assent counts from", "Date retenue pour l’assentiment", "In aanmerking genomen datum van instemming", "Maßgebliches Datum der Zustimmung"),
        "family" => new("Family of treaties", "Famille de traités", "Verdragsfamilie", "Vertragsgruppe"),
        "status" => TreatyStatusWords.Title,
        "competence" => CodeWords.Column("treaties", "competence_code"),
        "decade" => new("Decade of signature", "Décennie de la signature", "Decennium van ondertekening", "Jahrzehnt der Unterzeichnung"),
        "awaited" => new("Assent awaited from", "Assentiment attendu de", "Instemming verwacht van", "Ausstehende Zustimmung"),
        "q" => new("Words to search for", "Mots à chercher", "Woorden om te zoeken", "Zu suchende Wörter"),
        "kind" => new("Kind of thing found", "Genre de résultat", "Soort resultaat", "Art des Treffers"),
        "recalled" => new(
            "Include rows without a source at hand", "Inclure les lignes sans source disponible", "Ook rijen zonder beschikbare bron", "Auch Zeilen ohne verfügbare Quelle"),
        SplitFilter.Parameter => new("Split by", "Ventiler par", "Uitsplitsen naar", "Aufteilen nach"),
        PeriodFilter.Parameter => new("Compare with the years", "Comparer aux années", "Vergelijken met de jaren", "Vergleichen mit den Jahren"),
        "seed" => new("Seed of the draws", "Graine des tirages", "Beginwaarde van de trekkingen", "Startwert der Ziehungen"),
        _ when ScenarioFilters.Of(filter) is { } scenario => ScenarioWords.Title(scenario.Letter, scenario.Field),
        "treaty" => new("Path of", "Parcours de", "Verloop van", "Verlauf von"),
        _ => throw new ArgumentOutOfRangeException(nameof(filter), filter.Name, "is a filter without words"),
    };

    /// <summary>What holds where nothing is chosen.</summary>
    public static Localized Open(ChoiceFilter filter) => filter.Name switch
    {
        "organisation" or "entity" or "family" or "competence" or "decade" => AllFeminine,
        "crisis" => new("with or without", "avec ou sans", "met of zonder", "mit oder ohne"),
        "sort" => new("the last opened", "ouverture la plus récente", "meest recente opening", "zuletzt eröffnet"),
        "order" => new("as usual", "habituel", "gebruikelijk", "wie üblich"),
        "compare" => new("no single state", "aucun État en particulier", "geen bepaalde staat", "keinem einzelnen Staat"),
        "act" => ActWords.Of("promulgation"),
        "treaty" => Localized.Same("WHO FCTC"),
        _ when ScenarioFilters.Of(filter) is { Letter: "a" } => ScenarioWords.Preset(ScenarioPresets.Today),
        _ when ScenarioFilters.Of(filter) is not null => ScenarioWords.NotCompared,
        _ => All,
    };

    /// <summary>One choice of a filter.</summary>
    public static Localized Label(ChoiceFilter filter, Choice choice) => (filter, choice) switch
    {
        (_, { Names: { } names }) => CodeWords.Of(names),
        (CodeFilter code, _) => CodeWords.Label(code.Resource, code.Field, choice.Value),
        _ => Option(filter.Name, choice.Value),
    };

    /// <summary>A choice that narrows, with the name of its filter.</summary>
    public static Localized Said(Narrowing narrowing) => Localized.From(language => $"{Title(narrowing.Filter).In(language)}{language.Colon}{Label(narrowing.Filter, narrowing.Choice).In(language)}");

    /// <summary>Why a parameter is refused; completes the sentence that starts with its name.</summary>
    public static Localized Refused(BadParameter bad) => bad.Fault switch
    {
        ParameterFault.Unknown { Known: [] } => Unknown("–"),
        ParameterFault.Unknown unknown => Unknown(string.Join(", ", unknown.Known)),
        ParameterFault.GivenTwice => new("is given twice", "est donné deux fois", "is tweemaal opgegeven", "ist zweimal angegeben"),
        ParameterFault.NoYear year => new(
            $"accepts a year from {year.First} to {year.Last}",
            $"accepte une année de {year.First} à {year.Last}",
            $"aanvaardt een jaar van {year.First} tot {year.Last}",
            $"nimmt ein Jahr von {year.First} bis {year.Last} an"),
        ParameterFault.NoYears years => new(
            $"accepts two years with a hyphen between them, such as {years.First}-{years.First + 9}, from {years.First} to {years.Last}",
            $"accepte deux années séparées par un trait d’union, par exemple {years.First}-{years.First + 9}, de {years.First} à {years.Last}",
            $"aanvaardt twee jaren met een koppelteken ertussen, bijvoorbeeld {years.First}-{years.First + 9}, van {years.First} tot {years.Last}",
            $"nimmt zwei Jahre mit einem Bindestrich dazwischen an, etwa {years.First}-{years.First + 9}, von {years.First} bis {years.Last}"),
        ParameterFault.NotApart apart => new(
            $"is compared with the years of {apart.From} and {apart.To}: give both, and no year twice",
            $"se compare aux années de {apart.From} et {apart.To} : indiquez les deux, sans année commune",
            $"wordt vergeleken met de jaren van {apart.From} en {apart.To}: geef beide op, zonder gemeenschappelijk jaar",
            $"wird mit den Jahren von {apart.From} und {apart.To} verglichen: Geben Sie beide an, ohne gemeinsames Jahr"),
        ParameterFault.NoNumber bounds => ScenarioWords.Refused(bounds),
        ParameterFault.NoStaff => ScenarioWords.NoStaff,
        ParameterFault.NoneOf none => NoneOf(string.Join(", ", none.Accepted)),
        ParameterFault.NoText text => new(
            $"accepts words of at most {text.Most} characters in all",
            $"accepte des mots de {text.Most} caractères au plus en tout",
            $"aanvaardt woorden van samen hoogstens {text.Most} tekens",
            $"nimmt Wörter von zusammen höchstens {text.Most} Zeichen an"),
        ParameterFault.NoKey => new(
            "accepts the key of a dossier of the register, such as the list gives",
            "accepte la clé d’un dossier du registre, telle que l’indique la liste",
            "aanvaardt de sleutel van een dossier uit het register, zoals de lijst die geeft",
            "nimmt den Schlüssel eines Dossiers des Registers an, wie ihn die Liste nennt"),
        _ => throw new ArgumentOutOfRangeException(nameof(bad), bad.Fault, "is a fault without words"),
    };

    private static Localized Unknown(string known) => new(
        $"has no meaning here; known: {known}", $"n’a pas de sens ici ; connus : {known}", $"heeft hier geen betekenis; bekend: {known}", $"hat hier keine Bedeutung; bekannt: {known}");

    private static Localized NoneOf(string accepted) => new($"accepts {accepted}", $"accepte {accepted}", $"aanvaardt {accepted}", $"nimmt {accepted} an");

    private static Localized Option(string filter, string option) => (filter, option) switch
    {
        ("sort", "consultations") => new("number of consultations", "nombre de concertations", "aantal overlegmomenten", "Zahl der Konzertierungen"),
        ("sort", "title") => CodeWords.Column("dossiers", "title"),
        ("sort", "opened") => CodeWords.Column("dossiers", "opened_on"),
        ("sort", "closed") => CodeWords.Column("dossiers", "closed_on"),
        ("sort", "domain") => CodeWords.Column("dossiers", "policy_domain_code"),
        ("sort", "organisation") => CodeWords.Column("dossiers", "organisation_code"),
        ("order", "ascending") => new("ascending", "croissant", "oplopend", "aufsteigend"),
        ("order", "descending") => new("descending", "décroissant", "aflopend", "absteigend"),
        ("status", _) => TreatyStatusWords.Of(option),
        ("kind", _) => SearchKindWords.Of(option),
        ("act", _) => ActWords.Of(option),
        _ when ScenarioFilters.Presets.Contains(option) => ScenarioWords.Preset(option),
        ("family", _) => CodeWords.Label("treaties", "family_code", option),
        _ => throw new ArgumentOutOfRangeException(nameof(option), $"{filter}={option}", "is an option without words"),
    };
}
