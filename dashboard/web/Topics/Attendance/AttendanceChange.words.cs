using Analytics.Data.Languages;
using Analytics.Findings.Attendance;

namespace Analytics.Dashboard.Topics.Attendance;

/// <summary>What is said of a change of attendance.</summary>
internal static class AttendanceChangeWords
{
    public static readonly Localized Video = new(
        $"All participants, same entity and year: share by video less share in person, since {AttendanceChange.FirstYearOfVideo}",
        $"Tous les participants, même entité et même année : part en vidéo moins part en présentiel, depuis {AttendanceChange.FirstYearOfVideo}",
        $"Alle deelnemers, zelfde entiteit en jaar: aandeel per video min aandeel fysiek, sinds {AttendanceChange.FirstYearOfVideo}",
        $"Alle Teilnehmenden, gleicher Partner und gleiches Jahr: Anteil per Video minus Anteil in Präsenz, seit {AttendanceChange.FirstYearOfVideo}");

    private static readonly Localized SinceLessBefore = new(
        ", yearly share since 2019 less yearly share before, n in years", ", part annuelle depuis 2019 moins part annuelle d’avant, n en années",
        ", jaarlijks aandeel sinds 2019 min jaarlijks aandeel ervoor, n in jaren", ", jährlicher Anteil seit 2019 minus jährlicher Anteil davor, n in Jahren");

    private static readonly Localized InPersonAlone = new(
        ", the same among meetings in person alone", ", de même parmi les seules réunions en présentiel",
        ", hetzelfde bij alleen fysieke vergaderingen", ", dasselbe nur bei Präsenzsitzungen");

    private static readonly Localized TrendBefore = new(
        $", change a year up to {AttendanceChange.LastYearBefore}", $", évolution par an jusqu’en {AttendanceChange.LastYearBefore}",
        $", verandering per jaar tot en met {AttendanceChange.LastYearBefore}", $", Veränderung je Jahr bis {AttendanceChange.LastYearBefore}");

    public static Localized Title(AttendanceChange change) => AttendanceWords.Name(change.Kind) + (change.IsInPerson ? InPersonAlone : SinceLessBefore);

    public static Localized Before(RepresentationAttendance kind) => AttendanceWords.Name(kind) + TrendBefore;

    /// <summary>What has the two levels, as a heading: cabinets represented.</summary>
    public static Localized Represented(RepresentationAttendance kind) => kind.Code switch
    {
        "cabinet" => new("Cabinets represented", "Cabinets représentés", "Vertegenwoordigde kabinetten", "Vertretene Kabinette"),
        "administration" => new("Administrations represented", "Administrations représentées", "Vertegenwoordigde administraties", "Vertretene Verwaltungen"),
        _ => new("Organisations represented", "Organisations représentées", "Vertegenwoordigde organisaties", "Vertretene Organisationen"),
    };
}
