using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>What is said of attendance over time.</summary>
internal static class ShareOverTimeWords
{
    public static readonly Localized Question = new(
        "Do more of those invited come since December 2018?",
        "Les invités viennent-ils plus souvent depuis décembre 2018 ?",
        "Komen de genodigden vaker sinds december 2018?",
        "Kommen die Eingeladenen seit Dezember 2018 häufiger?");

    public static readonly Localized WhoWasInvited = new("Invited", "Invités", "Uitgenodigd", "Eingeladen");

    public static readonly Localized Consultations = new("Consultations", "Concertations", "Overleg", "Konzertierungen");

    /// <summary>After a number.</summary>
    public static readonly Localized Invitations = new("invitations of a representation", "invitations d’une représentation", "uitnodigingen van een vertegenwoordiging", "Einladungen einer Vertretung");

    public static readonly Localized Note = new(
        "December 2018 is the crisis over the Global Compact for Migration; years count as before up to 2018 and as after from 2019. Much else changed: video came in 2020 and is easier to join. The change among meetings in person alone stands beside for that reason, and neither proves a cause. Absences within one consultation go together, so the intervals rest on consultations as wholes.",
        "Décembre 2018 est la crise du Pacte mondial pour les migrations ; les années jusqu’en 2018 comptent comme avant, celles à partir de 2019 comme après. Bien d’autres choses ont changé : la vidéo a été introduite en 2020 et il est plus facile d’y participer. C’est pourquoi le changement parmi les seules réunions en présentiel figure à côté ; ni l’un ni l’autre ne prouve une cause. Les absences d’une même concertation vont ensemble : les intervalles portent donc sur des concertations entières.",
        "December 2018 is de crisis over het VN-migratiepact; jaren tot en met 2018 tellen als ervoor, vanaf 2019 als erna. Ook veel andere zaken veranderden: video werd in 2020 ingevoerd en maakt deelnemen makkelijker. Daarom staat de verandering bij alleen de fysieke vergaderingen ernaast; geen van beide bewijst een oorzaak. Afwezigheden bij één overleg hangen samen, dus steunen de intervallen op hele overlegmomenten.",
        "Dezember 2018 ist die Krise um den Globalen Migrationspakt; Jahre bis 2018 zählen als davor, ab 2019 als danach. Vieles andere änderte sich: 2020 kamen Videositzungen hinzu, an denen man leichter teilnimmt. Deshalb steht die Veränderung allein bei Präsenzsitzungen daneben; beides beweist keine Ursache. Abwesenheiten bei einer Konzertierung hängen zusammen, daher beruhen die Intervalle auf ganzen Konzertierungen.");

    public static Localized Subtitle(Years years) => new(
        $"Share of the entities invited that were represented, by who was invited to speak for them, {years.From} to {years.To}; band: 95% interval over whole consultations",
        $"Part des entités invitées qui étaient représentées, selon la représentation invitée, {years.From} à {years.To} ; bande : intervalle de confiance à 95 % sur des concertations entières",
        $"Aandeel van de uitgenodigde entiteiten dat vertegenwoordigd was, naar uitgenodigde vertegenwoordiging, {years.From} tot {years.To}; band: 95%-betrouwbaarheidsinterval over hele overlegmomenten",
        $"Anteil der eingeladenen Konzertierungspartner, die vertreten waren, nach eingeladener Vertretung, {years.From} bis {years.To}; Band: 95-%-Konfidenzintervall über ganze Konzertierungen");

    public static Localized AlternativeText(IReadOnlyList<RepresentationAttendance> kinds) => kinds.Count == 0
        ? AttendanceWords.NobodyInvited
        : Localized.From(language => string.Join(" ", kinds.Select(kind => Told(kind, language))));

    public static Localized Headline(ShareOverTime found) => found switch
    {
        { Main: { } change } => AttendanceChangeWords.Headline(change, found.InPerson),
        { Kinds: [var kind, ..] } => NoComparison(kind),
        _ => AttendanceWords.NobodyInvited,
    };

    private static Localized NoComparison(RepresentationAttendance kind)
    {
        var name = AttendanceWords.Name(kind);
        return Localized.Say(
            en => $"{name.En}: represented at {Share(en)} of invitations; these years hold no comparison across December 2018",
            fr => $"{name.Fr} : représentation pour {Share(fr)} des invitations ; ces années ne permettent pas de comparer avant et après décembre 2018",
            nl => $"{name.Nl}: vertegenwoordigd bij {Share(nl)} van de uitnodigingen; deze jaren laten geen vergelijking tussen vóór en na december 2018 toe",
            de => $"{name.De}: bei {Share(de)} der Einladungen vertreten; diese Jahre lassen keinen Vergleich vor und nach Dezember 2018 zu");

        string Share(Language language) => AttendanceWords.WithInterval(
            kind.Whole.Share!.Value, kind.Whole.Estimate?.Interval.Low, kind.Whole.Estimate?.Interval.High, kind.Whole.Invited, language);
    }

    private static string Told(RepresentationAttendance kind, Language language)
    {
        var (first, last) = (kind.Years[0], kind.Years[^1]);
        return $"{AttendanceWords.Name(kind).In(language)}{language.Colon}{language.Plain(first.Attendance.Share, Unit.Share)} ({first.Year}), {language.Plain(last.Attendance.Share, Unit.Share)} ({last.Year}).";
    }
}
