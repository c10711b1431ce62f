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
    public static readonly Localized Sure = new("Surely the last", "Assurément le dernier", "Zeker het laatste", "Sicher das letzte");
    public static readonly Localized OfTheDocumented = new("Last of those documented", "Dernier de ceux documentés", "Laatste van de gedocumenteerde", "Letztes der belegten");
    public static readonly Localized Last = new("Last", "Dernier parlement", "Laatste parlement", "Letztes Parlament");
    public static readonly Localized Previous = new("The one before", "Avant-dernier parlement", "Voorlaatste parlement", "Vorletztes Parlament");
    public static readonly Localized LastOn = new("Date of the last", "Date du dernier", "Datum van het laatste", "Datum des letzten");
    public static readonly Localized PreviousOn = new("Date of the one before", "Date de l’avant-dernier", "Datum van het voorlaatste", "Datum des vorletzten");
    public static readonly Localized AddedAtLeast = new("Added, at least", "Ajouté, au moins", "Toegevoegd, minstens", "Hinzugekommen, mindestens");
    public static readonly Localized AddedAtMost = new("Added, at most", "Ajouté, au plus", "Toegevoegd, hoogstens", "Hinzugekommen, höchstens");
    public static readonly Localized Levels = new("Levels documented", "Niveaux documentés", "Gedocumenteerde niveaus", "Belegte Ebenen");
    public static readonly Localized VoteAgainstPromulgation = new("Vote against promulgation", "Vote face à promulgation", "Stemming tegenover afkondiging", "Abstimmung gegen Ausfertigung");

    public static readonly Localized Note = new(
        "Filled bars: every competent parliament is known and dated, so the last is the last. Hollow bars: the last of those documented; a later one may be missing from the record. House, Senate and promulgated law count as one federal level. Where the table says so, a vote is compared with a promulgation, as the record has no two dates of one kind. To come last is not to be slow: a parliament may have been asked last.",
        "Barres pleines : chaque parlement compétent est connu et daté, le dernier est donc le dernier. Barres creuses : le dernier de ceux documentés ; un parlement plus tardif peut manquer dans le corpus. Chambre, Sénat et loi promulguée comptent comme un seul niveau fédéral. Lorsque le tableau le dit, un vote est comparé à une promulgation, le corpus n’ayant pas deux dates de même nature. Venir en dernier ne signifie pas être lent : un parlement a pu être saisi en dernier.",
        "Volle balken: elk bevoegd parlement is bekend en gedateerd, dus het laatste is werkelijk het laatste. Holle balken: het laatste van de gedocumenteerde; een later kan in het bronnenbestand ontbreken. Kamer, Senaat en afgekondigde wet tellen als één federaal niveau. Waar de tabel het zegt, wordt een stemming met een afkondiging vergeleken, omdat het bronnenbestand geen twee datums van dezelfde soort heeft. Als laatste komen betekent niet traag zijn: het dossier kan er als laatste zijn ingediend.",
        "Gefüllte Balken: Jedes zuständige Parlament ist bekannt und datiert, das letzte ist also das letzte. Hohle Balken: das letzte der belegten; ein späteres kann in der Quellensammlung fehlen. Kammer, Senat und ausgefertigtes Gesetz zählen als eine föderale Ebene. Wo die Tabelle es sagt, wird eine Abstimmung mit einer Ausfertigung verglichen, da die Quellensammlung keine zwei Daten gleicher Art hat. Zuletzt zu kommen heißt nicht, langsam zu sein: Ein Parlament kann zuletzt befasst worden sein.");

    public static Localized Subtitle(Years years) => new(
        $"Days between the last two documented assents; treaties signed from {years.From} to {years.To} with assents of at least three levels",
        $"Jours entre les deux derniers assentiments documentés ; traités signés de {years.From} à {years.To} avec l’assentiment d’au moins trois niveaux",
        $"Dagen tussen de laatste twee gedocumenteerde instemmingen; verdragen ondertekend van {years.From} tot {years.To} met instemming van minstens drie niveaus",
        $"Tage zwischen den letzten beiden belegten Zustimmungen; von {years.From} bis {years.To} unterzeichnete Verträge mit Zustimmungen von mindestens drei Ebenen");

    public static Localized AlternativeText(IEnumerable<LastParliamentRow> longest) => Localized.From(language => string.Join("; ", longest.Select(treaty =>
        $"{treaty.TreatyName}: {CodeWords.Parliament(treaty.LastParliamentCode).In(language)}, {language.Measured(treaty.MiddleAddedDays, Unit.Days)}")) + ".");

    public static Localized Headline(LastParliament found) => found.Verdict == Verdict.TooFew
        ? TreatiesWords.NoneSigned(found.Years)
        : SurelyKnown(found.SureCount, found.Treaties.Count, found.YearsSigned);

    /// <summary>What the last parliament added at most.</summary>
    public static Localized Longest(LastParliament found) => UpTo(found.Treaties[0]);

    public static Localized OnlyLongest(int drawn, int all) => new(
        $"The picture shows the {drawn} longest of {all}; the table has them all.",
        $"La figure montre les {drawn} cas les plus longs sur {all} ; le tableau les contient tous.",
        $"De figuur toont de {drawn} langste van {all}; de tabel bevat ze alle.",
        $"Die Abbildung zeigt die {drawn} längsten von {all}; die Tabelle enthält alle.");

    /// <summary>A treaty with the parliament that came last.</summary>
    public static Localized RowName(LastParliamentRow treaty) => CodeWords.Parliament(treaty.LastParliamentCode).Map(last => $"{treaty.TreatyName}: {last}");

    private static Localized SurelyKnown(int sure, int all, Years signed) => new(
        $"The last parliament is surely known for {sure} of {all} treaties ({TreatiesWords.Span(signed)})",
        $"Le dernier parlement est connu avec certitude pour {sure} {Language.Fr.Plural(sure, "traité", "traités")} sur {all} ({TreatiesWords.Span(signed)})",
        $"Het laatste parlement is met zekerheid bekend voor {sure} van {all} verdragen ({TreatiesWords.Span(signed)})",
        $"Das letzte Parlament ist bei {sure} von {all} Verträgen sicher bekannt ({TreatiesWords.Span(signed)})");

    private static Localized UpTo(LastParliamentRow top) => Localized.Say(
        en => $"The last documented assent came up to {en.Days(top.MiddleAddedDays)} after the one before ({top.TreatyName}).",
        fr => $"Le dernier assentiment documenté est venu jusqu’à {fr.Days(top.MiddleAddedDays)} après le précédent ({top.TreatyName}).",
        nl => $"De laatste gedocumenteerde instemming kwam tot {nl.Days(top.MiddleAddedDays)} na de vorige ({top.TreatyName}).",
        de => $"Die letzte belegte Zustimmung kam bis zu {de.Days(top.MiddleAddedDays)} nach der vorigen ({top.TreatyName}).");
}
