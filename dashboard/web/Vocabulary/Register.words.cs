using Analytics.Data.Languages;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Vocabulary;

/// <summary>What pages say of the register as a whole: that there is none, and what it takes to have one.</summary>
public static class RegisterWords
{
    /// <summary>Where the unit of counting changed, drawn on every series that crosses it.</summary>
    public static readonly Localized BreakName = new(
        "video and written procedures", "vidéo et procédures écrites", "video en schriftelijke procedures", "Video und schriftliche Verfahren");

    /// <summary>The heading under which pages tell of it.</summary>
    public static readonly Localized Title = new("The register of consultations", "Le registre des concertations", "Het register van het overleg", "Das Register der Konzertierungen");

    public static readonly Localized NotKnown = new(
        "Not known: this release holds no register of consultations",
        "Inconnu : cette version publiée ne contient aucun registre des concertations",
        "Niet bekend: deze versie bevat geen register van het overleg",
        "Nicht bekannt: Diese Fassung enthält kein Register der Konzertierungen");

    /// <summary>After a number.</summary>
    public static readonly Localized Rows = new("rows of the register", "lignes du registre", "rijen van het register", "Zeilen des Registers");

    public static readonly Localized WhatItTakes = new(
        "Public sources do not tell it. It takes the ministry’s own file, which “analytics import” makes into a source package and the next refresh publishes",
        "Les sources publiques ne le disent pas. Il faut le fichier du ministère, dont « analytics import » fait un paquet de sources et que l’actualisation suivante publie",
        "Openbare bronnen zeggen het niet. Daarvoor is het bestand van het ministerie nodig, waarvan “analytics import” een bronpakket maakt en dat de volgende bijwerking publiceert",
        "Öffentliche Quellen sagen es nicht. Dazu braucht es die Datei des Ministeriums, aus der „analytics import“ ein Quellpaket macht und die die nächste Aktualisierung veröffentlicht");

    public static readonly Localized HowToImport = new(
        "Two commands put the ministry’s own files in: the first makes a source package of a spreadsheet and lists every problem with its cell, the second checks and publishes it.",
        "Deux commandes y mettent les fichiers du ministère : la première fait d’un tableur un paquet de sources et signale chaque problème avec sa cellule, la seconde le contrôle et le publie.",
        "Twee opdrachten brengen de bestanden van het ministerie in: de eerste maakt van een rekenblad een bronpakket en meldt elk probleem met zijn cel, de tweede controleert en publiceert het.",
        "Zwei Befehle bringen die Dateien des Ministeriums ein: Der erste macht aus einer Tabelle ein Quellpaket und meldet jedes Problem mit seiner Zelle, der zweite prüft und veröffentlicht es.");

    public const string Commands = "analytics import FILE --as consultations --into data/sources/ministry\nanalytics refresh";

    private static readonly Localized NoDossier = new("no dossier", "aucun dossier", "geen dossier", "kein Dossier");

    private static readonly Localized OneDossier = new("dossier", "dossier", "dossier", "Dossier");

    private static readonly Localized SeveralDossiers = new("dossiers", "dossiers", "dossiers", "Dossiers");

    private static readonly Localized NoAttendance = new("no row of attendance", "aucune ligne de présences", "geen rij over aanwezigheid", "keine Zeile zur Teilnahme");

    private static readonly Localized OneAttendance = new("row of attendance", "ligne de présences", "rij over aanwezigheid", "Zeile zur Teilnahme");

    private static readonly Localized SeveralAttendance = new("rows of attendance", "lignes de présences", "rijen over aanwezigheid", "Zeilen zur Teilnahme");

    /// <summary>What the release holds of a register, in one paragraph: the ministry's, a synthetic one in its place, or none.</summary>
    public static Localized Holds(Register? register) => Localized.From(language =>
    {
        if (register is null)
            return $"{NotKnown.In(language)}. {WhatItTakes.In(language)}.";
        return (register.IsSynthetic ? SyntheticHeld(register) : MinistryHeld(register)).In(language);
    });

    private static Localized SyntheticHeld(Register register) => Localized.Say(
        en => $"In the place of the ministry’s register stands a synthetic one: {Contents(register, en)}. Nothing in it is real, and it is left out as soon as a package with the ministry’s consultations is there.",
        fr => $"Un registre synthétique tient lieu de registre du ministère : {Contents(register, fr)}. Rien n’y est réel, et il est écarté dès qu’un paquet contenant les concertations du ministère est présent.",
        nl => $"In de plaats van het register van het ministerie staat een synthetisch register: {Contents(register, nl)}. Niets daarin is echt, en het wordt weggelaten zodra een pakket met het overleg van het ministerie aanwezig is.",
        de => $"Anstelle des Registers des Ministeriums steht ein synthetisches: {Contents(register, de)}. Nichts darin ist wirklich, und es wird weggelassen, sobald ein Paket mit den Konzertierungen des Ministeriums vorliegt.");

    private static Localized MinistryHeld(Register register) => Localized.Say(
        en => $"The ministry’s register: {Contents(register, en)}.",
        fr => $"Le registre du ministère : {Contents(register, fr)}.",
        nl => $"Het register van het ministerie: {Contents(register, nl)}.",
        de => $"Das Register des Ministeriums: {Contents(register, de)}.");

    /// <summary>What is not there is said as none, and of how many consultations nobody knows the format.</summary>
    private static string Contents(Register register, Language language) => Localized.Say(
        en => $"{CountWords.OfConsultations(register.ConsultationCount, en)} from {register.FirstYear} to {register.LastYear}, {Meetings(register, en)}, {Dossiers(register, en)} and {Attendance(register, en)}, closed on {en.Date(register.ClosedOn)}",
        fr => $"{CountWords.OfConsultations(register.ConsultationCount, fr)} de {register.FirstYear} à {register.LastYear}, {Meetings(register, fr)}, {Dossiers(register, fr)} et {Attendance(register, fr)}, clôturé le {fr.Date(register.ClosedOn)}",
        nl => $"{CountWords.OfConsultations(register.ConsultationCount, nl)} van {register.FirstYear} tot {register.LastYear}, {Meetings(register, nl)}, {Dossiers(register, nl)} en {Attendance(register, nl)}, afgesloten op {nl.Date(register.ClosedOn)}",
        de => $"{CountWords.OfConsultations(register.ConsultationCount, de)} von {register.FirstYear} bis {register.LastYear}, {Meetings(register, de)}, {Dossiers(register, de)} und {Attendance(register, de)}, abgeschlossen am {de.Date(register.ClosedOn)}").In(language);

    private static string Meetings(Register register, Language language) => CountWords.OfWhichMeetings(register.ConsultationCount, register.MeetingCount, register.UnknownFormatCount, language);

    private static string Dossiers(Register register, Language language) => register.DossierCount == 0
        ? NoDossier.In(language)
        : $"{language.Whole(register.DossierCount)} {language.Plural(register.DossierCount, OneDossier.In(language), SeveralDossiers.In(language))}";

    private static string Attendance(Register register, Language language) => register.AttendanceCount == 0
        ? NoAttendance.In(language)
        : $"{language.Whole(register.AttendanceCount)} {language.Plural(register.AttendanceCount, OneAttendance.In(language), SeveralAttendance.In(language))}";
}
