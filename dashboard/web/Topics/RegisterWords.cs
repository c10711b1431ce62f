using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Languages;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics;

/// <summary>What pages say of the register as a whole: that there is none, and what it takes to have one.</summary>
public static class RegisterWords
{
    public static readonly Localized NotKnown = new(
        "Not known: this release holds no register of consultations",
        "Inconnu : cette version publiée ne contient aucun registre des concertations",
        "Niet bekend: deze uitgave bevat geen register van het overleg",
        "Nicht bekannt: Diese Ausgabe enthält kein Register der Abstimmungen");

    public static readonly Localized WhatItTakes = new(
        "Public sources do not tell it. It takes the ministry’s own file, which “analytics import” makes into a source package and the next refresh publishes",
        "Les sources publiques ne le disent pas. Il faut le fichier du ministère, dont « analytics import » fait un paquet de sources et que l’actualisation suivante publie",
        "Openbare bronnen zeggen het niet. Daarvoor is het bestand van het ministerie nodig, waarvan “analytics import” een bronpakket maakt en dat de volgende verversing publiceert",
        "Öffentliche Quellen sagen es nicht. Dazu braucht es die Datei des Ministeriums, aus der „analytics import“ ein Quellpaket macht und die die nächste Aktualisierung veröffentlicht");

    public static readonly Localized HowToImport = new(
        "Two commands put the ministry’s own files in: the first makes a source package of a spreadsheet and lists every problem with its cell, the second checks and publishes it.",
        "Deux commandes y mettent les fichiers du ministère : la première fait d’un tableur un paquet de sources et signale chaque problème avec sa cellule, la seconde le contrôle et le publie.",
        "Twee opdrachten brengen de bestanden van het ministerie in: de eerste maakt van een rekenblad een bronpakket en meldt elk probleem met zijn cel, de tweede controleert en publiceert het.",
        "Zwei Befehle bringen die Dateien des Ministeriums ein: Der erste macht aus einer Tabelle ein Quellpaket und meldet jedes Problem mit seiner Zelle, der zweite prüft und veröffentlicht es.");

    public const string Commands = "analytics import FILE --as consultations --into data/sources/ministry\nanalytics refresh";

    /// <summary>What goes before a finding from a synthetic register, so that it is read as a form and not as a fact.</summary>
    public static readonly Localized OnlySynthetic = new(
        "The register of this release is synthetic and says nothing of the real work; from the ministry’s own, the finding would read in this form",
        "Le registre de cette version publiée est synthétique et ne dit rien du travail réel ; d’après celui du ministère, le constat se lirait sous cette forme",
        "Het register van deze uitgave is synthetisch en zegt niets over het echte werk; uit dat van het ministerie zou de bevinding in deze vorm te lezen zijn",
        "Das Register dieser Ausgabe ist synthetisch und sagt nichts über die wirkliche Arbeit; aus dem des Ministeriums wäre der Befund in dieser Form zu lesen");

    /// <summary>The paragraph under a topic's question: the findings, as facts when the register is real and as a form when it is synthetic.</summary>
    public static Localized Answer(Register? register, params IEnumerable<Exhibit> exhibits) => Localized.From(language =>
    {
        if (register is null)
            return $"{NotKnown.In(language)}. {WhatItTakes.In(language)}.";
        var findings = string.Join(' ', exhibits.Select(exhibit => $"{exhibit.Headline.In(language)}."));
        return register.IsSynthetic ? $"{OnlySynthetic.In(language)}{Writing.Colon(language)}{findings}" : findings;
    });

    /// <summary>What the release holds of a register, in one paragraph: the ministry's, a synthetic one in its place, or none.</summary>
    public static Localized Holds(Register? register) => Localized.From(language =>
    {
        if (register is null)
            return $"{NotKnown.In(language)}. {WhatItTakes.In(language)}.";
        var contents = Contents(register, language);
        return register.IsSynthetic
            ? new Localized(
                $"In the place of the ministry’s register stands a synthetic one: {contents}. Nothing in it is real, and it is left out as soon as a package with the ministry’s consultations is there.",
                $"Un registre synthétique tient lieu de registre du ministère : {contents}. Rien n’y est réel, et il est écarté dès qu’un paquet contenant les concertations du ministère est présent.",
                $"In de plaats van het register van het ministerie staat een synthetisch register: {contents}. Niets daarin is echt, en het wordt weggelaten zodra een pakket met het overleg van het ministerie aanwezig is.",
                $"Anstelle des Registers des Ministeriums steht ein synthetisches: {contents}. Nichts darin ist wirklich, und es wird weggelassen, sobald ein Paket mit den Abstimmungen des Ministeriums vorliegt.").In(language)
            : new Localized(
                $"The ministry’s register: {contents}.", $"Le registre du ministère : {contents}.", $"Het register van het ministerie: {contents}.", $"Das Register des Ministeriums: {contents}.").In(language);
    });

    private static string Contents(Register register, Language language)
    {
        var (consultations, meetings) = (Writing.Whole(register.ConsultationCount, language), Writing.Whole(register.MeetingCount, language));
        var (dossiers, attendance) = (Writing.Whole(register.DossierCount, language), Writing.Whole(register.AttendanceCount, language));
        var (from, to, closedOn) = (register.FirstYear, register.LastYear, Writing.Date(register.ClosedOn, language));
        return new Localized(
            $"{consultations} consultations from {from} to {to}, of which {meetings} meetings, {dossiers} dossiers and {attendance} rows of attendance, closed on {closedOn}",
            $"{consultations} concertations de {from} à {to}, dont {meetings} réunions, {dossiers} dossiers et {attendance} lignes de présence, clôturé le {closedOn}",
            $"{consultations} keer overleg van {from} tot {to}, waarvan {meetings} vergaderingen, {dossiers} dossiers en {attendance} rijen over aanwezigheid, afgesloten op {closedOn}",
            $"{consultations} Abstimmungen von {from} bis {to}, davon {meetings} Sitzungen, {dossiers} Dossiers und {attendance} Zeilen zur Anwesenheit, abgeschlossen am {closedOn}").In(language);
    }
}
