using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>What is said of the release before.</summary>
internal static class SinceWords
{
    public static readonly Localized Title = new(
        "What this release changed", "Ce que cette version a changé", "Wat deze versie heeft veranderd", "Was diese Fassung geändert hat");

    public static readonly Localized NoVerdict = new(
        "No claim has another verdict.", "Aucune affirmation n’a changé de verdict.", "Geen enkele bewering kreeg een ander oordeel.", "Keine Behauptung hat ein anderes Urteil.");

    public static readonly Localized NotTold = new(
        "The release before did not tell its verdicts, so that none can be compared.",
        "La version précédente n’indiquait pas ses verdicts ; aucun ne peut être comparé.",
        "De vorige versie vermeldde haar oordelen niet, zodat er geen kan worden vergeleken.",
        "Die vorige Fassung nannte ihre Urteile nicht, sodass keines verglichen werden kann.");

    public static readonly Localized NotAsked = new("not asked", "non posée", "niet gevraagd", "nicht gefragt");

    private static readonly Localized OtherCode = new(
        " It was made by other code, which alone can change a verdict.",
        " Elle a été établie par un autre code, ce qui suffit à changer un verdict.",
        " Ze is met andere code gemaakt, wat op zich een oordeel kan veranderen.",
        " Sie wurde mit anderem Code erstellt, was allein schon ein Urteil ändern kann.");

    public static Localized Compared(SinceReport since) => Localized.Say(
        en => $"Compared with release {since.ReleaseId}, closed on {Writing.Date(since.ClosedOn, en)}.{Code(since).In(en)}",
        fr => $"Par rapport à la version {since.ReleaseId}, clôturée le {Writing.Date(since.ClosedOn, fr)}.{Code(since).In(fr)}",
        nl => $"Vergeleken met versie {since.ReleaseId}, afgesloten op {Writing.Date(since.ClosedOn, nl)}.{Code(since).In(nl)}",
        de => $"Verglichen mit Fassung {since.ReleaseId}, abgeschlossen am {Writing.Date(since.ClosedOn, de)}.{Code(since).In(de)}");

    public static Localized Rows(int resources) => Localized.Say(
        en => $"Other numbers of rows in {en.Whole(resources)} {en.Plural(resources, "table", "tables")}",
        fr => $"Autres nombres de lignes dans {fr.Whole(resources)} {fr.Plural(resources, "table", "tables")}",
        nl => $"Andere aantallen rijen in {nl.Whole(resources)} {nl.Plural(resources, "tabel", "tabellen")}",
        de => $"Andere Zeilenzahlen in {de.Whole(resources)} {de.Plural(resources, "Tabelle", "Tabellen")}");

    private static Localized Code(SinceReport since) => since.IsSameCode ? Localized.Same("") : OtherCode;
}
