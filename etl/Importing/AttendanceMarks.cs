using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// What the marks of one table of attendance say. A letter may be several words, so the legend on the sheet tells it, or else the letters beside it: A is the
/// administration where K or C is the cabinet, and absent where P is present. A letter that nothing tells is kept, for the contract to refuse in its cell.
/// </summary>
internal sealed partial class AttendanceMarks
{
    private static readonly Field _represented = Contract.Named("attendance").Field("is_represented");
    private static readonly HashSet<string> _came = ["1", "true", "yes", "oui", "ja", "vrai", "waar", "wahr", "y", "o", "j"];
    private static readonly HashSet<string> _stayedAway = ["0", "false", "no", "non", "nee", "neen", "nein", "n", "faux", "onwaar", "falsch"];

    /// <summary>Who spoke for the entity, where a mark says it.</summary>
    private static readonly Dictionary<string, string[]> _spoke = new()
    {
        ["k"] = ["cabinet"],
        ["c"] = ["cabinet"],
        ["cab"] = ["cabinet"],
        ["kab"] = ["cabinet"],
        ["cabinet"] = ["cabinet"],
        ["kabinet"] = ["cabinet"],
        ["kabinett"] = ["cabinet"],
        ["adm"] = ["administration"],
        ["admin"] = ["administration"],
        ["administration"] = ["administration"],
        ["administratie"] = ["administration"],
        ["verwaltung"] = ["administration"],
        ["ka"] = ["cabinet", "administration"],
        ["ak"] = ["cabinet", "administration"],
        ["ca"] = ["cabinet", "administration"],
        ["ac"] = ["cabinet", "administration"],
        ["kv"] = ["cabinet", "administration"],
        ["vk"] = ["cabinet", "administration"],
    };

    private readonly Dictionary<string, Mark> _told = [];

    /// <param name="cells">All cells of the sheet, among which a legend may be.</param>
    /// <param name="marks">The cells below the entities.</param>
    public AttendanceMarks(IEnumerable<string> cells, IEnumerable<string> marks)
    {
        var letters = marks.Select(Header.Fold).ToHashSet();
        foreach (var (letter, mark) in ByNeighbours(letters))
            _told[letter] = mark;
        foreach (var entry in cells.Where(cell => cell.Length > 2).SelectMany(cell => Legend().Matches(cell)))
        {
            if (Meaning(entry.Groups["words"].Value) is { } mark)
                _told[Header.Fold(entry.Groups["mark"].Value)] = mark;
        }
    }

    /// <summary>Who a column of one speaker is about; null for any other name.</summary>
    public static string? SpeakerOf(string written) => Header.Fold(written) switch
    {
        "a" => "administration",
        "v" => "administration",
        var mark when _spoke.TryGetValue(mark, out var kinds) => kinds is [var only] ? only : null,
        _ => CategoryName.Code(written, Contract.Named("attendance").Field("representation_code")),
    };

    /// <summary>What a mark says, once for each who spoke.</summary>
    public IEnumerable<Dictionary<string, string>> Of(string written)
    {
        var mark = Header.Fold(written);
        if (_told.TryGetValue(mark, out var told))
            return told.Speaker is null ? [Answer(told.WasThere ? "true" : "false")] : [Spoke(told.Speaker)];
        if (_spoke.TryGetValue(mark, out var kinds))
            return kinds.Select(Spoke);
        // One letter that is no tick may be anything.
        if (mark is "a" or "v" or "p" or "e")
            return [Answer(written)];
        return [Answer(OfficeCell.IsTick(written) || _came.Contains(mark) ? "true" : _stayedAway.Contains(mark) ? "false" : OfficeCell.Write(written, _represented))];
    }

    private static Dictionary<string, string> Answer(string represented) => new() { ["is_represented"] = represented };

    private static Dictionary<string, string> Spoke(string speaker) => new() { ["is_represented"] = "true", ["representation_code"] = speaker };

    private static IEnumerable<(string Letter, Mark Mark)> ByNeighbours(HashSet<string> letters)
    {
        if (letters.Overlaps(["k", "c", "ka", "ca", "ak", "ac"]))
            return [("a", new(WasThere: true, "administration")), .. letters.Contains("kv") ? [("v", new(WasThere: true, "administration"))] : (IEnumerable<(string, Mark)>)[("v", new(WasThere: false))]];
        if (letters.Contains("kv"))
            return [("v", new(WasThere: true, "administration"))];
        if (letters.Contains("p"))
            return [("p", new(WasThere: true)), ("a", new(WasThere: false)), ("e", new(WasThere: false))];
        // Aanwezig and verontschuldigd; anwesend and entschuldigt.
        if (letters.Contains("a") && letters.Overlaps(["v", "e"]))
            return [("a", new(WasThere: true)), ("v", new(WasThere: false)), ("e", new(WasThere: false))];
        return letters.Contains("v") && !letters.Contains("x") ? [("v", new(WasThere: true))] : [];
    }

    private static Mark? Meaning(string words) => SpeakerOf(words.Trim()) is { } speaker ? new(WasThere: true, speaker)
        : OfficeCell.Write(words.Trim().Split(' ')[0], _represented) switch
        {
            "true" => new(WasThere: true),
            "false" => new(WasThere: false),
            _ => null,
        };

    private readonly record struct Mark(bool WasThere, string? Speaker = null);

    /// <summary>x = présent, A: aanwezig, V = verontschuldigd.</summary>
    [GeneratedRegex(@"(?<=^|[\s,;(])(?<mark>[\p{L}0-9✓]{1,2})\s?[=:]\s?(?<words>\p{L}[\p{L}\s’'-]*?)(?=$|[,;.)]|\s[\p{L}0-9✓]{1,2}\s?[=:])")]
    private static partial Regex Legend();
}
