using Analytics.Data.Languages;

namespace Analytics.Dashboard.Html;

/// <summary>What is said above a page of a release that is not the current one.</summary>
internal static class ReleaseBannerWords
{
    public static readonly Localized Name = new("An earlier release", "Une version publiée antérieure", "Een eerdere gepubliceerde versie", "Eine frühere veröffentlichte Fassung");

    public static readonly Localized ToCurrent = new(
        "Show the same in the current release", "Afficher la même chose dans la version actuelle", "Hetzelfde tonen in de huidige versie", "Dasselbe in der aktuellen Fassung anzeigen");

    public static readonly Localized OtherModel = new(
        "This release was made under another model of the data: today’s questions are put to it, and may find other numbers than were read then.",
        "Cette version a été établie selon un autre modèle de données : les questions d’aujourd’hui lui sont posées et peuvent donner d’autres chiffres que ceux lus à l’époque.",
        "Deze versie is gemaakt volgens een ander gegevensmodel: de vragen van vandaag worden eraan gesteld en kunnen andere cijfers opleveren dan toen te lezen waren.",
        "Diese Fassung wurde nach einem anderen Datenmodell erstellt: Ihr werden die heutigen Fragen gestellt, die andere Zahlen ergeben können, als damals zu lesen waren.");

    public static Localized Shown(string release, DateOnly closedOn) => new(
        $"This page shows release {release}, whose record was closed on {Writing.Date(closedOn, Language.En)}.",
        $"Cette page montre la version publiée {release}, dont le corpus a été clôturé le {Writing.Date(closedOn, Language.Fr)}.",
        $"Deze pagina toont de gepubliceerde versie {release}, waarvan het bronnenbestand is afgesloten op {Writing.Date(closedOn, Language.Nl)}.",
        $"Diese Seite zeigt die veröffentlichte Fassung {release}, deren Quellensammlung am {Writing.Date(closedOn, Language.De)} abgeschlossen wurde.");

    public static Localized Current(string release, DateOnly closedOn) => new(
        $"The current release is {release}, closed on {Writing.Date(closedOn, Language.En)}.",
        $"La version actuelle est {release}, clôturée le {Writing.Date(closedOn, Language.Fr)}.",
        $"De huidige versie is {release}, afgesloten op {Writing.Date(closedOn, Language.Nl)}.",
        $"Die aktuelle Fassung ist {release}, abgeschlossen am {Writing.Date(closedOn, Language.De)}.");
}
