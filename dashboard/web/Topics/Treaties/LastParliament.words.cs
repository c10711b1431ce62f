using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>What is said of the parliament that came last.</summary>
internal static class LastParliamentWords
{
    public static readonly Localized Question = new(
        "Which parliament came last, and what did it add?",
        "Quel parlement est venu en dernier, et qu’a-t-il ajouté ?",
        "Welk parlement kwam als laatste, en wat voegde het toe?",
        "Welches Parlament kam zuletzt, und was kam dadurch hinzu?");

    public static readonly Localized Counted = new("treaties", "traités", "verdragen", "Verträge");
    public static readonly Localized Added = new("Days added by the last", "Jours ajoutés par le dernier parlement", "Extra dagen door het laatste parlement", "Zusätzliche Tage durch das letzte Parlament");
    public static readonly Localized TreatyAndLast = new("Treaty and last parliament", "Traité et dernier parlement", "Verdrag en laatste parlement", "Vertrag und letztes Parlament");
    public static readonly Localized HowSure = new("How far it can be told", "Degré de certitude", "Hoe zeker", "Wie sicher");
    public static readonly Localized ListComplete = new("All parliaments known and dated", "Tous les parlements connus et datés", "Alle parlementen bekend en gedateerd", "Alle Parlamente bekannt und datiert");
    public static readonly Localized Last = new("Last parliament", "Dernier parlement", "Laatste parlement", "Letztes Parlament");
    public static readonly Localized Previous = new("The one before", "Avant-dernier parlement", "Voorlaatste parlement", "Vorletztes Parlament");
    public static readonly Localized LastOn = new("Date of the last", "Date du dernier", "Datum van het laatste", "Datum des letzten");
    public static readonly Localized PreviousOn = new("Date of the one before", "Date de l’avant-dernier", "Datum van het voorlaatste", "Datum des vorletzten");
    public static readonly Localized AddedAtLeast = new("Added, at least", "Ajouté, au moins", "Toegevoegd, minstens", "Hinzugekommen, mindestens");
    public static readonly Localized AddedAtMost = new("Added, at most", "Ajouté, au plus", "Toegevoegd, hoogstens", "Hinzugekommen, höchstens");
    public static readonly Localized Levels = new("Levels documented", "Niveaux documentés", "Gedocumenteerde niveaus", "Belegte Ebenen");
    public static readonly Localized VoteAgainstPromulgation = new("Vote against promulgation", "Vote face à promulgation", "Stemming tegenover afkondiging", "Abstimmung gegen Ausfertigung");

    public static readonly Localized Note = new(
        "A parliament is last only if its earliest possible day lies after the latest possible day of all others; a date known to the year is all days of that year. Where several remain, it is one of them; where a competent parliament may be unknown or undated, nobody can tell, and the bar is that of the last of those documented. House, Senate and promulgated law count as one federal level. Where the table says so, a vote is compared with a promulgation, as the record has no two dates of one kind. To come last is not to be slow: a parliament may have been asked last.",
        "Un parlement n’est le dernier que si son premier jour possible suit le dernier jour possible de tous les autres ; une date connue à l’année couvre tous les jours de cette année. S’il en reste plusieurs, c’est l’un d’eux ; si un parlement compétent peut être inconnu ou non daté, nul ne peut le dire, et la barre est celle du dernier de ceux documentés. Chambre, Sénat et loi promulguée comptent comme un seul niveau fédéral. Lorsque le tableau le dit, un vote est comparé à une promulgation, le corpus n’ayant pas deux dates de même nature. Venir en dernier ne signifie pas être lent : un parlement a pu être saisi en dernier.",
        "Een parlement is pas het laatste als zijn vroegst mogelijke dag na de laatst mogelijke dag van alle andere valt; een datum waarvan enkel het jaar bekend is, beslaat alle dagen van dat jaar. Blijven er meerdere over, dan is het één daarvan; kan een bevoegd parlement onbekend of ongedateerd zijn, dan valt het niet te zeggen, en is de balk die van het laatste van de gedocumenteerde. Kamer, Senaat en afgekondigde wet tellen als één federaal niveau. Waar de tabel het zegt, wordt een stemming met een afkondiging vergeleken, omdat het bronnenbestand geen twee datums van dezelfde soort heeft. Als laatste komen betekent niet traag zijn: het dossier kan er als laatste zijn ingediend.",
        "Ein Parlament ist nur dann das letzte, wenn sein frühestmöglicher Tag nach dem spätestmöglichen aller anderen liegt; ein nur auf das Jahr bekanntes Datum umfasst alle Tage dieses Jahres. Bleiben mehrere, ist es eines von ihnen; kann ein zuständiges Parlament unbekannt oder undatiert sein, lässt es sich nicht sagen, und der Balken ist der des letzten der belegten. Kammer, Senat und ausgefertigtes Gesetz zählen als eine föderale Ebene. Wo die Tabelle es sagt, wird eine Abstimmung mit einer Ausfertigung verglichen, da die Quellensammlung keine zwei Daten gleicher Art hat. Zuletzt zu kommen heißt nicht, langsam zu sein: Ein Parlament kann zuletzt befasst worden sein.");

    public static Localized Subtitle(Years years) => new(
        $"Days between the last two documented assents; treaties signed {TreatiesWords.During(years).En} with assents of at least three levels",
        $"Jours entre les deux derniers assentiments documentés ; traités signés {TreatiesWords.During(years).Fr} avec l’assentiment d’au moins trois niveaux",
        $"Dagen tussen de laatste twee gedocumenteerde instemmingen; verdragen ondertekend {TreatiesWords.During(years).Nl} met instemming van minstens drie niveaus",
        $"Tage zwischen den letzten beiden belegten Zustimmungen; {TreatiesWords.During(years).De} unterzeichnete Verträge mit Zustimmungen von mindestens drei Ebenen");

    public static Localized AlternativeText(IEnumerable<LastParliamentRow> longest) => Localized.From(language => string.Join("; ", longest.Select(treaty =>
        $"{CodeWords.Of(treaty.TreatyNames).In(language)}: {Names(treaty).In(language)}, {language.Measured(treaty.MiddleAddedDays, Unit.Days)}")) + ".");

    public static Localized Headline(LastParliament found) => found.Verdict == Verdict.TooFew
        ? TreatiesWords.NoneSigned(found.Years)
        : Known(found);

    /// <summary>What the last parliament added at most.</summary>
    public static Localized Longest(LastParliament found) => UpTo(found.Treaties[0]);

    public static Localized OnlyLongest(int drawn, int all) => new(
        $"The picture shows the {drawn} longest of {all}; the table has them all.",
        $"La figure montre les {drawn} cas les plus longs sur {all} ; le tableau les contient tous.",
        $"De figuur toont de {drawn} langste van {all}; de tabel bevat ze alle.",
        $"Die Abbildung zeigt die {drawn} längsten von {all}; die Tabelle enthält alle.");

    /// <summary>A treaty with the parliament that came last.</summary>
    public static Localized RowName(LastParliamentRow treaty) => CodeWords.Of(treaty.TreatyNames).Map((language, name) => $"{name}{language.Colon}{Names(treaty).In(language)}");

    /// <summary>The last parliament, or all that may be.</summary>
    public static Localized Names(LastParliamentRow treaty) => Localized.From(language => string.Join(" / ", treaty.LastParliaments.Select(code => CodeWords.Parliament(code).In(language))));

    public static Localized Standing(LastStanding standing) => standing switch
    {
        LastStanding.Last => new("Last", "Dernier", "Laatste", "Letztes"),
        LastStanding.OneOf => new("One of these", "L’un de ceux-ci", "Een van deze", "Eines von diesen"),
        LastStanding.CannotTell => new("Cannot tell: last of those documented", "Indéterminé : dernier de ceux documentés", "Niet te zeggen: laatste van de gedocumenteerde", "Nicht zu sagen: letztes der belegten"),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "is a standing without words"),
    };

    /// <summary>Who came last how often, each standing apart.</summary>
    public static Localized Tally(LastParliament found) => Localized.Say(
        en => $"Last: {Times(found, tally => tally.Last, en)}. One of several: {Times(found, tally => tally.OneOf, en)}. Cannot tell, {found.UntoldCount} treaties; of those documented the last is: {Times(found, tally => tally.Documented, en)}.",
        fr => $"Dernier : {Times(found, tally => tally.Last, fr)}. L’un de plusieurs : {Times(found, tally => tally.OneOf, fr)}. Indéterminé, {found.UntoldCount} {fr.Plural(found.UntoldCount, "traité", "traités")} ; dernier de ceux documentés : {Times(found, tally => tally.Documented, fr)}.",
        nl => $"Laatste: {Times(found, tally => tally.Last, nl)}. Een van meerdere: {Times(found, tally => tally.OneOf, nl)}. Niet te zeggen, {found.UntoldCount} {nl.Plural(found.UntoldCount, "verdrag", "verdragen")}; laatste van de gedocumenteerde: {Times(found, tally => tally.Documented, nl)}.",
        de => $"Letztes: {Times(found, tally => tally.Last, de)}. Eines von mehreren: {Times(found, tally => tally.OneOf, de)}. Nicht zu sagen, {found.UntoldCount} {de.Plural(found.UntoldCount, "Vertrag", "Verträge")}; letztes der belegten: {Times(found, tally => tally.Documented, de)}.");

    private static string Times(LastParliament found, Func<LastTally, int> count, Language language) =>
        string.Join(", ", found.Tally.Where(tally => count(tally) > 0).Select(tally => $"{CodeWords.Parliament(tally.ParliamentCode).In(language)} {count(tally)}")) is { Length: > 0 } told
            ? told
            : None.In(language);

    private static readonly Localized None = new("no parliament", "aucun parlement", "geen parlement", "kein Parlament");

    private static Localized Known(LastParliament found)
    {
        var (sure, among, all, span) = (found.SureCount, found.OneOfCount, found.Treaties.Count, TreatiesWords.Span(found.YearsSigned));
        return new(
            $"Last parliament known for {sure} of {all} treaties, one of several for {among} ({span})",
            $"Dernier parlement connu pour {sure} {Language.Fr.Plural(sure, "traité", "traités")} sur {all}, l’un de plusieurs pour {among} ({span})",
            $"Laatste parlement bekend voor {sure} van {all} verdragen, een van meerdere voor {among} ({span})",
            $"Letztes Parlament bei {sure} von {all} Verträgen bekannt, eines von mehreren bei {among} ({span})");
    }

    private static Localized UpTo(LastParliamentRow top) => Localized.Say(
        en => $"The last documented assent came up to {en.Days(top.MiddleAddedDays)} after the one before ({top.TreatyNames.En}).",
        fr => $"Le dernier assentiment documenté est venu jusqu’à {fr.Days(top.MiddleAddedDays)} après le précédent ({top.TreatyNames.Fr}).",
        nl => $"De laatste gedocumenteerde instemming kwam tot {nl.Days(top.MiddleAddedDays)} na de vorige ({top.TreatyNames.Nl}).",
        de => $"Die letzte belegte Zustimmung kam bis zu {de.Days(top.MiddleAddedDays)} nach der vorigen ({top.TreatyNames.De}).");
}
