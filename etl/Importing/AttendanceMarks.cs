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

    /// <summary>Words that turn what follows: niet aanwezig, non représenté.</summary>
    private static readonly HashSet<string> _denials = ["niet", "non", "pas", "nicht", "not", "kein", "keine", "no"];

    private readonly Dictionary<string, Mark?> _told = [];

    /// <param name="cells">The cells above and below the table, among which a legend may be.</param>
    /// <param name="marks">The cells below the entities.</param>
    public AttendanceMarks(IEnumerable<string> cells, IEnumerable<string> marks)
    {
        var letters = marks.Select(Header.Fold).ToHashSet();
        foreach (var (letter, mark) in ByNeighbours(letters))
            _told[letter] = mark;
        foreach (var entry in cells.Where(cell => cell.Length > 2).SelectMany(cell => Legend().Matches(cell)))
        {
            // What a legend explains in words that nobody knows is no tick.
            _told[Header.Fold(entry.Groups["mark"].Value)] = Meaning(entry.Groups["words"].Value);
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

    /// <summary>All who are named where several may be; none who is known is nobody who is named.</summary>
    public static IEnumerable<string?> SpeakersOf(string written) =>
        _spoke.TryGetValue(Header.Fold(written), out var kinds) ? kinds : new[] { SpeakerOf(written) };

    /// <summary>What a mark says, once for each who spoke.</summary>
    public IEnumerable<Dictionary<string, string>> Of(string written)
    {
        var mark = Header.Fold(written);
        if (_told.TryGetValue(mark, out var told))
            return told is not { } known ? [Answer($"{written} ?")] : [known.Speaker is null ? Answer(known.WasThere ? "true" : "false") : Spoke(known.Speaker, known.WasThere)];
        if (_spoke.TryGetValue(mark, out var kinds))
            return kinds.Select(speaker => Spoke(speaker, wasThere: true));
        // One letter that is no tick may be anything.
        if (mark is "a" or "v" or "p" or "e")
            return [Answer(written)];
        return [Answer(OfficeCell.IsTick(written) || _came.Contains(mark) ? "true" : _stayedAway.Contains(mark) ? "false" : OfficeCell.Write(written, _represented))];
    }

    private static Dictionary<string, string> Answer(string represented) => new() { ["is_represented"] = represented };

    private static Dictionary<string, string> Spoke(string speaker, bool wasThere) => new() { ["is_represented"] = wasThere ? "true" : "false", ["representation_code"] = speaker };

    /// <summary>What a letter says by those that stand in the same table; where nothing decides it is in no list.</summary>
    private static IEnumerable<(string Letter, Mark? Mark)> ByNeighbours(HashSet<string> letters)
    {
        Mark administration = new(WasThere: true, "administration"), there = new(WasThere: true), away = new(WasThere: false);
        var isSpoken = letters.Overlaps(["k", "c", "ka", "ca", "ak", "ac", "kv", "vk"]);
        var hasTicks = letters.Overlaps(["x", "1", "ja", "oui", "yes"]);
        // A ring beside a cross is no yes.
        if (letters.Contains("o") && letters.Contains("x"))
            yield return ("o", null);
        if (isSpoken)
        {
            yield return ("a", administration);
            yield return ("v", letters.Overlaps(["kv", "vk"]) ? administration : away);
        }
        else if (letters.Contains("p"))
        {
            yield return ("p", there);
            yield return ("a", away);
            yield return ("e", away);
        }
        else if (letters.Contains("a") && letters.Overlaps(["v", "e"]) && !hasTicks)
        {
            // Aanwezig and verontschuldigd; anwesend and entschuldigt. Where another mark says who came, A may as well be absent.
            yield return ("a", there);
            yield return ("v", away);
            yield return ("e", away);
        }
        else if (letters.Contains("v") && !hasTicks)
        {
            yield return ("v", there);
        }
    }

    private static Mark? Meaning(string words)
    {
        var said = Words().Matches(words).Select(word => word.Value).ToList();
        var answers = said.Select(word => OfficeCell.Write(word, _represented)).ToList();
        var speaker = said.Select(SpeakerOfWord).FirstOrDefault(who => who is not null);
        if (answers.Contains("false") || (said.Exists(word => _denials.Contains(Header.Fold(word))) && (answers.Contains("true") || speaker is not null)))
            return new(WasThere: false, speaker);
        return answers.Contains("true") || speaker is not null ? new(WasThere: true, speaker) : null;
    }

    private static string? SpeakerOfWord(string word) => word.Length > 1 ? SpeakerOf(word) : null;

    private readonly record struct Mark(bool WasThere, string? Speaker = null);

    /// <summary>At the beginning of a cell, or behind another: x = présent, A: aanwezig; V = verontschuldigd.</summary>
    [GeneratedRegex(@"(?:^(?:(?:légende|legende|legend|uitleg|verklaring)\s?:?\s*)?|[,;]\s*)(?<mark>[\p{L}0-9✓]{1,2})\s?[=:]\s?(?<words>\p{L}[\p{L}\s’'-]*?)(?=$|[,;.)])", RegexOptions.IgnoreCase)]
    private static partial Regex Legend();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}
