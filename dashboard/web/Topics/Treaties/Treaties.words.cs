using Analytics.Dashboard.Html;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>Words and warnings that several exhibits on treaties share.</summary>
internal static class TreatiesWords
{
    private static readonly Localized OtherStates = new("Nineteen other states together", "Dix-neuf autres États ensemble", "Negentien andere staten samen", "Neunzehn andere Staaten zusammen");

    public static readonly Localized Topic = CodeWords.Resource("treaties");

    public static readonly Localized Question = new(
        "How long does Belgium take from signing a treaty to ratifying it, and for whom does it wait?",
        "Combien de temps la Belgique met-elle de la signature d’un traité à sa ratification, et qui attend-elle ?",
        "Hoelang duurt het in België tussen de ondertekening en de bekrachtiging van een verdrag, en op wie wordt gewacht?",
        "Wie lange braucht Belgien von der Unterzeichnung eines Vertrags bis zur Ratifikation, und auf wen wartet es?");

    public static readonly Localized AllOfTheRecord = new("All treaties of the record", "Tous les traités du corpus", "Alle verdragen van het bronnenbestand", "Alle Verträge der Quellensammlung");
    public static readonly Localized Spells = new("spells from signature to ratification", "durées de la signature à la ratification", "perioden van ondertekening tot bekrachtiging", "Zeiträume von der Unterzeichnung bis zur Ratifikation");
    public static readonly Localized YearsSinceSignature = new("Years since signature", "Années depuis la signature", "Jaren sinds de ondertekening", "Jahre seit der Unterzeichnung");
    public static readonly Localized ShareWaiting = new("Share still waiting", "Part encore en attente", "Aandeel dat nog wacht", "Noch wartender Anteil");
    public static readonly Localized Treaty = CodeWords.Column("treaties", "treaty_id");
    public static readonly Localized Parliament = CodeWords.Column("treaty_steps", "parliament_code");
    public static readonly Localized State = CodeWords.Column("party_actions", "state_code");
    public static readonly Localized Date = CodeWords.Column("treaty_steps", "happened_on");
    public static readonly Localized DateOf = CodeWords.Column("treaty_steps", "date_basis_code");
    public static readonly Localized Step = CodeWords.Column("treaty_steps", "step_id");
    public static readonly Localized Confidence = CodeWords.Column("treaty_steps", "confidence_code");
    public static readonly Localized Median = new("Median", "Médiane", "Mediaan", "Median");
    public static readonly Localized MedianLow = new("Median, lower limit (95%)", "Médiane, limite inférieure (95 %)", "Mediaan, ondergrens (95 %)", "Median, Untergrenze (95 %)");
    public static readonly Localized MedianHigh = new("Median, upper limit (95%)", "Médiane, limite supérieure (95 %)", "Mediaan, bovengrens (95 %)", "Median, Obergrenze (95 %)");

    public static readonly Localized DepositaryCoverage = new(
        "These are treaties of which a table of parties is at hand. Those of the United Nations and WIPO (human rights, environment, disarmament, crime, transport, intellectual property) are whole; those of the Council of Europe, the ILO, The Hague Conference, the EU and others were read as far as the page went, so that a state may be missing, never a date of a state that is there. Bilateral treaties are not among them. Each table tells its own day: a signature without ratification is a treaty still waiting on that day. Where the EU has joined a treaty for its members, a Member State’s own ratification may no longer be needed; the tables do not say so.",
        "Il s’agit des traités dont un tableau des parties est disponible. Ceux des Nations Unies et de l’OMPI (droits de l’homme, environnement, désarmement, criminalité, transports, propriété intellectuelle) sont complets ; ceux du Conseil de l’Europe, de l’OIT, de la Conférence de La Haye, de l’UE et d’autres ont été lus aussi loin que la page le permettait : un État peut manquer, jamais une date d’un État présent. Les traités bilatéraux n’en font pas partie. Chaque tableau vaut pour son propre jour : une signature sans ratification est un traité encore en attente à ce jour. Lorsque l’UE a adhéré pour ses membres, la ratification d’un État membre peut ne plus être nécessaire ; les tableaux ne le disent pas.",
        "Dit zijn verdragen waarvan een tabel van partijen beschikbaar is. Die van de Verenigde Naties en de WIPO (mensenrechten, milieu, ontwapening, misdaad, vervoer, intellectuele eigendom) zijn volledig; die van de Raad van Europa, de IAO, de Haagse Conferentie, de EU en andere zijn gelezen zover de pagina reikte: een staat kan ontbreken, nooit een datum van een staat die er staat. Bilaterale verdragen horen er niet bij. Elke tabel geldt voor haar eigen dag: een ondertekening zonder bekrachtiging is een verdrag dat op die dag nog wacht. Is de EU voor haar leden toegetreden, dan is de bekrachtiging door een lidstaat soms niet meer nodig; de tabellen zeggen dat niet.",
        "Es handelt sich um Verträge, zu denen eine Tabelle der Vertragsparteien vorliegt. Die der Vereinten Nationen und der WIPO (Menschenrechte, Umwelt, Abrüstung, Kriminalität, Verkehr, geistiges Eigentum) sind vollständig; die des Europarats, der IAO, der Haager Konferenz, der EU und anderer wurden gelesen, soweit die Seite reichte: Ein Staat kann fehlen, nie ein Datum eines Staates, der genannt ist. Zweiseitige Verträge gehören nicht dazu. Jede Tabelle gilt für ihren eigenen Tag: Eine Unterzeichnung ohne Ratifikation ist ein Vertrag, der an diesem Tag noch wartet. Ist die EU für ihre Mitglieder beigetreten, kann die Ratifikation eines Mitgliedstaats entbehrlich sein; die Tabellen sagen das nicht.");

    public static readonly Localized DepositaryCredit = new(
        "Dates: status tables of the Secretary-General of the United Nations, of the Director General of WIPO and of other depositaries, many as published by the treaty database of the Netherlands (Verdragenbank); some later acts from the International Environmental Agreements Database (Mitchell et al. 2020, doi 10.1162/glep_a_00544).",
        "Dates : tableaux d’état du Secrétaire général des Nations Unies, du Directeur général de l’OMPI et d’autres dépositaires, souvent d’après la base de traités des Pays-Bas (Verdragenbank) ; certains actes ultérieurs d’après l’International Environmental Agreements Database (Mitchell et al. 2020, doi 10.1162/glep_a_00544).",
        "Datums: statustabellen van de secretaris-generaal van de Verenigde Naties, van de directeur-generaal van de WIPO en van andere depositarissen, vaak volgens de Nederlandse Verdragenbank; sommige latere akten uit de International Environmental Agreements Database (Mitchell et al. 2020, doi 10.1162/glep_a_00544).",
        "Daten: Statustabellen des Generalsekretärs der Vereinten Nationen, des Generaldirektors der WIPO und anderer Verwahrer, vielfach nach der niederländischen Vertragsdatenbank (Verdragenbank); einige spätere Akte aus der International Environmental Agreements Database (Mitchell et al. 2020, doi 10.1162/glep_a_00544).");

    public static readonly Localized UnknownIsNotPending = new(
        "A parliament without a point is unknown, not pending: the public copies of laws and decrees were read as far as they reach, and reach furthest for Brussels. The number of points says how much could be read, not how often a parliament assented.",
        "Un parlement sans point est inconnu, non en attente : les copies publiques des lois et décrets ont été dépouillées dans la mesure du possible ; le dépouillement est le plus complet pour Bruxelles. Le nombre de points indique ce qui a pu être lu, non combien de fois un parlement a donné son assentiment.",
        "Een parlement zonder punt is onbekend, niet wachtend: de openbare kopieën van wetten en decreten zijn nagelezen voor zover mogelijk; het volledigst voor Brussel. Het aantal punten zegt hoeveel kon worden gelezen, niet hoe vaak een parlement instemde.",
        "Ein Parlament ohne Punkt ist unbekannt, nicht ausstehend: Die öffentlichen Kopien von Gesetzen und Dekreten wurden ausgewertet, soweit sie zugänglich sind; am vollständigsten für Brüssel. Die Zahl der Punkte sagt, wie viel gelesen werden konnte, nicht, wie oft ein Parlament zustimmte.");

    public static readonly Localized TwoEvents = new(
        "A vote and the promulgation of the same act are different events, weeks or months apart, and never enter one duration; the filter chooses which one counts.",
        "Un vote et la promulgation du même acte sont des faits différents, à des semaines ou des mois de distance, et n’entrent jamais dans une même durée ; le filtre choisit lequel compte.",
        "Een stemming en de afkondiging van dezelfde wetgevende akte zijn verschillende feiten, met weken of maanden ertussen, en komen nooit in één duur terecht; de filter kiest welke telt.",
        "Eine Abstimmung und die Ausfertigung desselben Gesetzgebungsakts sind verschiedene Vorgänge, Wochen oder Monate auseinander, und gehen nie in eine Dauer ein; der Filter wählt, welcher zählt.");

    /// <summary>One state, or all others together.</summary>
    public static Localized Name(StateWait wait) => wait.IsOfOthers ? OtherStates : CodeWords.State(wait.Code);

    /// <summary>The title of a median.</summary>
    public static Localized MedianOf(Localized name) => new($"Median, {name.En}", $"Médiane, {name.Fr}", $"Mediaan, {name.Nl}", $"Median, {name.De}");

    /// <summary>The title of a difference of medians.</summary>
    public static Localized MedianLess(Localized other) => new(
        $"Belgium’s median wait less that of: {other.En}",
        $"Attente médiane de la Belgique moins celle de : {other.Fr}",
        $"Mediane Belgische wachttijd min die van: {other.Nl}",
        $"Mediane belgische Wartezeit abzüglich der von: {other.De}");

    /// <summary>The years in a headline: 1994–2017, or the one.</summary>
    public static string Span(Years years) => years.AreSeveral ? $"{years.From}–{years.To}" : $"{years.From}";

    /// <summary>The years in a subtitle: from 1994 to 2017, or in the one.</summary>
    public static Localized During(Years years) => years.AreSeveral
        ? new($"from {years.From} to {years.To}", $"de {years.From} à {years.To}", $"van {years.From} tot {years.To}", $"von {years.From} bis {years.To}")
        : new($"in {years.From}", $"en {years.From}", $"in {years.From}", $"im Jahr {years.From}");

    public static string PValue(double p, Language language) => p switch
    {
        < 0.001 => $"< {language.Number(0.001, 3)}",
        < 0.1 => $"= {language.Number(p, 3)}",
        _ => $"= {language.Number(p, 2)}",
    };

    /// <summary>"Assent: Flemish Parliament".</summary>
    public static Localized StepOf(string step, string actor)
    {
        var (what, who) = (CodeWords.Label("treaty_steps", "step_code", step), CodeWords.Label("treaty_steps", "actor_code", actor));
        return new($"{what.En}: {who.En}", $"{what.Fr} : {who.Fr}", $"{what.Nl}: {who.Nl}", $"{what.De}: {who.De}");
    }

    public static Localized DateBasis(string code) => CodeWords.Label("treaty_steps", "date_basis_code", code);

    /// <summary>A number of years after a preposition that asks for the dative in German: innerhalb von 4,9 Jahren.</summary>
    public static string AfterYears(double years, Language language) =>
        language == Language.De ? language.Years(years).Replace("Jahre", "Jahren", StringComparison.Ordinal) : language.Years(years);

    public static Localized NoneSigned(Years years) => new(
        $"The record knows no such treaty signed from {years.From} to {years.To}",
        $"Le corpus ne connaît aucun traité de ce genre signé de {years.From} à {years.To}",
        $"Het bronnenbestand kent geen zulk verdrag ondertekend van {years.From} tot {years.To}",
        $"Die Quellensammlung kennt keinen solchen Vertrag, der von {years.From} bis {years.To} unterzeichnet wurde");

    /// <summary>Measure and period, and that rows without a source at hand count too where they were asked for.</summary>
    public static Localized WithRecalled(Localized subtitle, bool countsRecalled) => countsRecalled ? subtitle + RecalledToo : subtitle;

    private static readonly Localized RecalledToo = new(
        "; rows without a source at hand included", " ; lignes sans source disponible comprises", "; ook rijen zonder beschikbare bron", "; auch Zeilen ohne verfügbare Quelle");
}
