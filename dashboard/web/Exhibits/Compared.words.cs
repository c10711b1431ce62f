using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Exhibits;

/// <summary>Words of an exhibit that is looked at in parts.</summary>
internal static class ComparedWords
{
    public static readonly Localized PartCode = new("Code of the part", "Code de la partie", "Code van het deel", "Code des Teils");

    public static readonly Localized Part = new("Part", "Partie", "Deel", "Teil");

    public static readonly Localized Period = new("Period", "Période", "Periode", "Zeitraum");

    public static readonly Localized Compare = new("Compare", "Comparer", "Vergelijken", "Vergleichen");

    public static readonly Localized NotSplit = new("not split", "sans ventilation", "niet uitsplitsen", "nicht aufteilen");

    public static readonly Localized Alone = new("This part alone", "Cette partie seule", "Alleen dit deel", "Nur dieser Teil");

    public static readonly Localized EachAlone = new(
        "Each part is estimated alone, and adjusted for all that are shown together. That one part shows a change and another none is no difference between them.",
        "Chaque partie est estimée séparément, et corrigée pour toutes celles qui sont montrées ensemble. Qu’une partie montre une évolution et une autre non ne prouve pas qu’elles diffèrent.",
        "Elk deel wordt afzonderlijk geschat, en gecorrigeerd voor alle delen die samen worden getoond. Dat het ene deel een verandering toont en het andere niet, is nog geen verschil tussen beide.",
        "Jeder Teil wird für sich geschätzt und für alle gemeinsam gezeigten Teile korrigiert. Dass ein Teil eine Veränderung zeigt und ein anderer nicht, ist noch kein Unterschied zwischen ihnen.");

    /// <summary>By what it is split and over which periods.</summary>
    public static Localized How(Comparison comparison) => Localized.From(language => string.Join(", ",
    [
        .. comparison.Split is { } split ? [FilterWords.Title(split).In(language)] : Array.Empty<string>(),
        .. comparison.Periods is [var earlier, var later] ? [$"{Compared.Said(earlier)} / {Compared.Said(later)}"] : Array.Empty<string>(),
    ]));

    /// <summary>What each part shows where they are few, else how many show what; where nothing was tested, how many there are.</summary>
    public static Localized Headline(Localized how, IReadOnlyList<(Localized Name, Verdict Verdict)> parts) => Localized.From(language =>
        parts.All(part => part.Verdict == Verdict.Described) ? $"{how.In(language)}{language.Colon}{Parts(parts.Count).In(language)}"
        : parts.Count <= Few ? string.Join(language.Semicolon, parts.Select(part => $"{part.Name.In(language)}{language.Colon}{VerdictWords.Of(part.Verdict).In(language)}"))
        : $"{how.In(language)}{language.Colon}{string.Join(", ", parts.GroupBy(part => part.Verdict).OrderBy(each => each.Key).Select(each => $"{VerdictWords.Of(each.Key).In(language)} ({Writing.Whole(each.Count(), language)})"))}");

    public static Localized Subtitle(Localized measure, IReadOnlyList<Localized> how) =>
        Localized.From(language => $"{measure.In(language)} ({string.Join(language.Semicolon, how.Append(OneScale).Select(each => each.In(language)))})");

    public static Localized Of(Localized part, Localized title) => Localized.From(language => $"{part.In(language)}{language.Colon}{title.In(language)}");

    public static Localized Of(Localized choice, string period) => choice.Map(label => $"{label}, {period}");

    public static Localized Together(IEnumerable<(Localized Name, Localized Text)> parts) =>
        Localized.From(language => string.Join(' ', parts.Select(part => $"{part.Name.In(language)}{language.Colon}{part.Text.In(language)}")));

    public static Localized DoNotAddUp(long inParts, long whole) => Localized.Say(
        en => $"The parts hold {Writing.Whole(inParts, en)} observations and the whole {Writing.Whole(whole, en)}: one observation can belong to several parts, or to none.",
        fr => $"Les parties comptent {Writing.Whole(inParts, fr)} observations et l’ensemble {Writing.Whole(whole, fr)} : une observation peut appartenir à plusieurs parties, ou à aucune.",
        nl => $"De delen tellen {Writing.Whole(inParts, nl)} waarnemingen en het geheel {Writing.Whole(whole, nl)}: een waarneming kan tot meerdere delen behoren, of tot geen enkel.",
        de => $"Die Teile umfassen {Writing.Whole(inParts, de)} Beobachtungen und das Ganze {Writing.Whole(whole, de)}: Eine Beobachtung kann zu mehreren Teilen gehören oder zu keinem.");

    public static Localized NothingOf(IReadOnlyList<Localized> parts) => Localized.Say(
        en => $"Of these parts nothing was found: {Names(parts, en)}.",
        fr => $"Rien n’a été trouvé pour ces parties : {Names(parts, fr)}.",
        nl => $"Van deze delen is niets gevonden: {Names(parts, nl)}.",
        de => $"Zu diesen Teilen wurde nichts gefunden: {Names(parts, de)}.");

    /// <summary>So many that a headline can name each.</summary>
    private const int Few = 2;

    private static readonly Localized OneScale = new("on one scale", "à la même échelle", "op dezelfde schaal", "im selben Maßstab");

    private static Localized Parts(int count) => Localized.Say(
        en => $"{Writing.Whole(count, en)} {Writing.Plural(count, "part", "parts", en)} side by side",
        fr => $"{Writing.Whole(count, fr)} {Writing.Plural(count, "partie", "parties", fr)} côte à côte",
        nl => $"{Writing.Whole(count, nl)} {Writing.Plural(count, "deel", "delen", nl)} naast elkaar",
        de => $"{Writing.Whole(count, de)} {Writing.Plural(count, "Teil", "Teile", de)} nebeneinander");

    private static string Names(IEnumerable<Localized> parts, Language language) => string.Join(language.Semicolon, parts.Select(part => part.In(language)));
}
