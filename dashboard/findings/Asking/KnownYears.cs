using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>The first and the last year of which the release knows a thing; null where it knows of none.</summary>
internal static class KnownYears
{
    /// <summary>Coormulti was set up in October 2003; 2004 is its first whole year, and 2024 the year of the one official figure.</summary>
    public static Years OfCoormulti { get; } = new(2004, 2024);

    /// <summary>In which the register holds a consultation.</summary>
    public static Years? OfRegister(Release release) => Of(release, "register");

    /// <summary>In which it opened a dossier.</summary>
    public static Years? OfDossiers(Release release) => Of(release, "dossiers");

    /// <summary>Of which a source, or the ministry itself, counts Coormulti's meetings.</summary>
    public static Years? OfCounts(Release release) => Of(release, "counts");

    public static Years? OfDge(Release release) => Of(release, "dge");

    /// <summary>In which a public source dates a single meeting.</summary>
    public static Years? OfDocumentedMeetings(Release release) => Of(release, "documented_meetings");

    /// <summary>In which the register lists a consultation that was not held; one that is planned may lie ahead.</summary>
    public static Years? OfNotHeld(Release release) => Of(release, "not_held");

    private static Years? Of(Release release, string thing) =>
        release.AskOnce<KnownYearsRow>(SqlText.Of<KnownYearsRow>()).Where(row => row.Thing == thing).Select(row => (Years?)new Years(row.FirstYear, row.LastYear)).SingleOrDefault();
}

internal sealed record KnownYearsRow(string Thing, int FirstYear, int LastYear);
