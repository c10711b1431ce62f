using System.Globalization;

namespace Analytics.Etl.Sample;

/// <summary>
/// The rows that no chance decides: the synthetic bodies of civil society and the posts of the service. They do not grow with
/// the scale.
/// </summary>
internal static class FixedRows
{
    public static readonly IReadOnlyList<string> CivilSociety = ["syn_a", "syn_b", "syn_c", "syn_d"];

    /// <summary>One diplomat and two agents, one of whom works part-time for some years; about three heads throughout.</summary>
    private static readonly (string Post, string Role, string From, string? To, double Fte)[] _posts =
    [
        ("m01-1", "diplomat", "2004-01-01", null, 1),
        ("m01-2", "agent", "2004-01-01", "2011-12-31", 1),
        ("m01-2", "agent", "2012-01-01", "2016-06-30", 0.8),
        ("m01-2", "agent", "2016-07-01", null, 1),
        ("m01-3", "agent", "2004-01-01", "2009-08-31", 1),
        ("m01-3", "agent", "2009-10-01", "2013-12-31", 0.5),
        ("m01-3", "agent", "2014-01-01", "2020-06-30", 1),
        ("m01-3", "agent", "2020-07-01", null, 0.8),
    ];

    public static WrittenFile WriteEntities(string folder)
    {
        using CsvOutput file = new(folder, "entities", "entity_id", "level_code", "name_en", "name_fr", "name_nl", "name_de", "confidence_code");
        foreach (var body in CivilSociety)
        {
            var letter = body[^1..].ToUpperInvariant();
            file.Cell(body).Cell("civil_society")
                .Cell($"Synthetic civil society body {letter}")
                .Cell($"Organisme synthétique de la société civile {letter}")
                .Cell($"Synthetische organisatie uit het maatschappelijk middenveld {letter}")
                .Cell($"Synthetische Organisation der Zivilgesellschaft {letter}")
                .Cell("synthetic").EndRow();
        }

        return file.Finish();
    }

    public static WrittenFile WriteStaffing(string folder)
    {
        using CsvOutput file = new(
            folder, "staffing", "staffing_id", "began_on", "ended_on", "post_code", "role_code", "unit_code", "measure_code", "value", "confidence_code");
        foreach (var (post, role, from, to, fte) in _posts)
        {
            file.Cell($"synthetic-{post}-{from}").Cell(from).Cell(to).Cell(post).Cell(role).Cell("m01").Cell("fte")
                .Cell(fte.ToString(CultureInfo.InvariantCulture)).Cell("synthetic").EndRow();
        }

        return file.Finish();
    }
}
