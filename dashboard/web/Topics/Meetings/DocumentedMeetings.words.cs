using Analytics.Dashboard.Vocabulary;
using Analytics.Data.Languages;
using Analytics.Findings.Meetings;

namespace Analytics.Dashboard.Topics.Meetings;

/// <summary>What is said of single documented meetings.</summary>
internal static class DocumentedMeetingsWords
{
    public static readonly Localized Question = new(
        "Which single meetings are documented?",
        "Quelles réunions sont documentées une à une ?",
        "Welke afzonderlijke vergaderingen zijn gedocumenteerd?",
        "Welche einzelnen Sitzungen sind belegt?");

    public static readonly Localized Subtitle = new(
        "Each point a meeting; shaded: the first month of a crisis named in the brief, and governments without full powers",
        "Chaque point est une réunion ; zones grisées : le premier mois d’une crise citée dans la note, et les périodes d’affaires courantes ou de formation d’un gouvernement",
        "Elk punt is een vergadering; grijs gemarkeerd: de eerste maand van een in de nota genoemde crisis, en periodes van lopende zaken of regeringsvorming",
        "Jeder Punkt eine Sitzung; grau hinterlegt: der erste Monat einer im Papier genannten Krise sowie Zeiten einer geschäftsführenden Regierung oder einer Regierungsbildung");

    /// <summary>After a number.</summary>
    public static readonly Localized Meetings = new("documented meetings", "réunions documentées", "gedocumenteerde vergaderingen", "belegte Sitzungen");

    public static readonly Localized Note = new(
        "Meetings become public when a treaty or a government falls over them; these are not a sample of the work. Hollow points are derived from a source that announces a meeting.",
        "Les réunions deviennent publiques lorsqu’un traité ou un gouvernement achoppe sur elles ; elles ne sont pas un échantillon du travail. Les points creux sont dérivés d’une source qui annonce une réunion.",
        "Vergaderingen worden openbaar wanneer een verdrag of een regering erop vastloopt; ze zijn geen steekproef van het werk. Holle punten zijn afgeleid uit een bron die een vergadering aankondigt.",
        "Sitzungen werden öffentlich, wenn ein Vertrag oder eine Regierung an ihnen scheitert; sie sind keine Stichprobe der Arbeit. Hohle Punkte sind aus einer Quelle abgeleitet, die eine Sitzung ankündigt.");

    public static readonly Localized Date = CodeWords.Column("consultations", "held_on");

    public static readonly Localized Body = CodeWords.Column("consultations", "body_code");

    public static readonly Localized Subject = CodeWords.Column("consultations", "title");

    public static readonly Localized OnlyAnnounced = new("Only announced", "Seulement annoncée", "Alleen aangekondigd", "Nur angekündigt");

    public static readonly Localized Coormulti = Localized.Same("Coormulti");

    public static readonly Localized Others = new("Bodies around it", "Organes voisins", "Omringende organen", "Gremien im Umfeld");

    public static Localized Headline(DocumentedMeetings found) => new(
        $"{found.OfCoormulti} Coormulti meetings and {found.OfOthers} of bodies around it are publicly dated, {found.Years.From} to {found.Years.To}",
        $"{found.OfCoormulti} réunions Coormulti et {found.OfOthers} des organes voisins sont datées publiquement de {found.Years.From} à {found.Years.To}",
        $"{found.OfCoormulti} Coormultivergaderingen en {found.OfOthers} van de omringende organen zijn openbaar gedateerd van {found.Years.From} tot {found.Years.To}",
        $"{found.OfCoormulti} Coormulti-Sitzungen und {found.OfOthers} der Gremien im Umfeld sind von {found.Years.From} bis {found.Years.To} öffentlich datiert");

    public static Localized AlternativeText(IReadOnlyList<DocumentedMeeting> meetings) => Localized.From(language =>
        string.Join("; ", meetings.Select(meeting => $"{Writing.PartialDate(meeting.HeldOn, language)}: {NameOf(meeting.Body).In(language)}")) + ".");

    public static Localized NameOf(string body) => CodeWords.Label("consultations", "body_code", body);

    /// <summary>A meeting at its point: when, and on what or of which body.</summary>
    public static Localized Label(DocumentedMeeting meeting) =>
        Localized.From(language => $"{Writing.PartialDate(meeting.HeldOn, language)}, {meeting.Title ?? NameOf(meeting.Body).In(language)}");
}
