using Analytics.Dashboard.Vocabulary;
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

    public static readonly Localized WhoWasInvited = CodeWords.Column("attendance", "representation_code");

    public static readonly Localized Consultations = CodeWords.Resource("consultations");

    /// <summary>After a number.</summary>
    public static readonly Localized Invitations = new("invitations of a representation", "invitations d’une représentation", "uitnodigingen van een vertegenwoordiging", "Einladungen einer Vertretung");

    public static readonly Localized Note = new(
        "December 2018 is the crisis over the Global Compact for Migration; years count as before up to 2018 and as after from 2019. Much else changed: video came in 2020 and is easier to join. The change among meetings in person alone stands beside for that reason, and neither proves a cause. Years are the units of a change, and each counts alike; the bands of single years rest on consultations as wholes, as absences within one go together.",
        "Décembre 2018 est la crise du Pacte mondial pour les migrations ; les années jusqu’en 2018 comptent comme avant, celles à partir de 2019 comme après. Bien d’autres choses ont changé : la vidéo a été introduite en 2020 et il est plus facile d’y participer. C’est pourquoi le changement parmi les seules réunions en présentiel figure à côté ; ni l’un ni l’autre ne prouve une cause. L’unité d’une évolution est l’année, chacune comptant autant ; les bandes des années portent sur des concertations entières, car les absences d’une même concertation vont ensemble.",
        "December 2018 is de crisis over het VN-migratiepact; jaren tot en met 2018 tellen als ervoor, vanaf 2019 als erna. Ook veel andere zaken veranderden: video werd in 2020 ingevoerd en maakt deelnemen makkelijker. Daarom staat de verandering bij alleen de fysieke vergaderingen ernaast; geen van beide bewijst een oorzaak. De eenheid van een verandering is het jaar, en elk telt even zwaar; de banden van de jaren steunen op hele overlegmomenten, omdat afwezigheden bij één overleg samenhangen.",
        "Dezember 2018 ist die Krise um den Globalen Migrationspakt; Jahre bis 2018 zählen als davor, ab 2019 als danach. Vieles andere änderte sich: 2020 kamen Videositzungen hinzu, an denen man leichter teilnimmt. Deshalb steht die Veränderung allein bei Präsenzsitzungen daneben; beides beweist keine Ursache. Einheit einer Veränderung ist das Jahr, und jedes zählt gleich; die Bänder der Jahre beruhen auf ganzen Konzertierungen, da Abwesenheiten bei einer Konzertierung zusammenhängen.");

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
        { Main: { Change: { YearsBefore: > 0, YearsSince: > 0 } change } main } => LevelChangeWords.Headline(AttendanceChangeWords.Represented(main.Kind), change, (share, language) => language.Share(share)),
        { Kinds: [var kind, ..] } => NoComparison(kind),
        _ => AttendanceWords.NobodyInvited,
    };

    private static Localized NoComparison(RepresentationAttendance kind)
    {
        var name = AttendanceChangeWords.Represented(kind);
        var years = LevelChangeWords.Span(new(kind.Years[0].Year, kind.Years[^1].Year));
        return Localized.Say(
            en => $"{name.En}: {Share(en)} ({years}), no years on both sides of December 2018",
            fr => $"{name.Fr} : {Share(fr)} ({years}), pas d’années des deux côtés de décembre 2018",
            nl => $"{name.Nl}: {Share(nl)} ({years}), geen jaren aan beide kanten van december 2018",
            de => $"{name.De}: {Share(de)} ({years}), keine Jahre auf beiden Seiten von Dezember 2018");

        string Share(Language language) => language.Share(kind.Whole.Share!.Value);
    }

    private static string Told(RepresentationAttendance kind, Language language)
    {
        var (first, last) = (kind.Years[0], kind.Years[^1]);
        return $"{AttendanceWords.Name(kind).In(language)}{language.Colon}{language.Plain(first.Attendance.Share, Unit.Share)} ({first.Year}), {language.Plain(last.Attendance.Share, Unit.Share)} ({last.Year}).";
    }
}
