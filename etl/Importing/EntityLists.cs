using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>
/// Reads attendance that is kept as a list of entities in one cell of each consultation: who was there, who was excused, who was invited. Each entity of a
/// consultation becomes a row.
/// </summary>
internal static partial class EntityLists
{
    /// <summary>Of what a column lists so much must be entities; all of it, where its name announces persons: these are never read.</summary>
    private const double MostAreEntities = 0.8;

    private static readonly HashSet<string> _there =
        ["aanwezig", "aanwezigen", "present", "presents", "presentes", "presence", "presences", "anwesend", "anwesende", "anwesenden", "deelnemers", "participants", "teilnehmer", "teilnehmende", "attendees", "attendance", "represente", "representes", "representees", "vertegenwoordigd", "vertegenwoordigden", "vertreten", "represented", "participe"];

    private static readonly HashSet<string> _away =
        ["afwezig", "afwezigen", "verontschuldigd", "verontschuldigden", "absent", "absents", "excuse", "excuses", "excused", "abwesend", "abwesende", "entschuldigt", "entschuldigte"];

    private static readonly HashSet<string> _denials = ["non", "niet", "nicht", "not", "pas"];

    private static readonly HashSet<string> _invited = ["uitgenodigd", "uitgenodigden", "genodigden", "invite", "invites", "invitees", "invited", "eingeladen", "eingeladene"];

    /// <summary>The columns below a header that list entities, and what it says of them to stand there.</summary>
    public static IReadOnlyDictionary<int, ListMeaning> In(HeaderRow header, Contract contract, ParentNames entities)
    {
        var below = header.Below.ToList();
        return Enumerable.Range(0, header.Width)
            .Where(position => header.Row[position] is { } name && Header.Find(name, contract) is null)
            .Select(position => (Position: position, Meaning: MeaningOf(header.Row[position]!), Cells: below.Select(row => row[position]).OfType<string>().ToList()))
            .Where(column => Lists(column.Meaning, column.Cells, header.Row[column.Position]!, entities))
            .ToDictionary(column => column.Position, column => column.Meaning ?? ListMeaning.There);
    }

    /// <summary>A sheet that names a consultation's number or day and has such a column; null for any other.</summary>
    public static HeaderRow? Find(ReceivedSheet sheet, ParentNames entities)
    {
        var attendance = Contract.Named("attendance");
        var named = sheet.Rows.Take(HeaderRow.MostTitleRows).FirstOrDefault(row => AttendanceMatrix.KeyPosition(row) is not null && row.Cells.OfType<string>().Any(name => MeaningOf(name) is not null));
        if (named is null)
            return null;
        HeaderRow header = new(sheet, named, IsWide: false) { KeyPosition = AttendanceMatrix.KeyPosition(named) };
        return In(header, attendance, entities) is { Count: > 0 } lists ? header with { Lists = lists } : null;
    }

    public static SheetTable Read(HeaderRow header, Mapping mapping, ConsultationKeys keys, ParentNames entities, EmptyMark empty)
    {
        var below = header.Below.Select(row => (Row: row, Kind: keys.KindOf(row, header, mapping))).ToList();
        var data = below.Where(each => each.Kind == RowKind.Data).Select(each => each.Row).ToList();
        var onlyThere = header.Lists.Values.All(meaning => meaning == ListMeaning.There);
        var everybody = data.SelectMany(row => header.Lists.Keys.SelectMany(position => Named(row[position], entities, []))).Select(named => named.Entity).Where(key => entities.Find(key).Count == 1).Distinct().ToList();
        List<ImportedRow> rows = [];
        var without = 0;
        foreach (var row in data)
        {
            if (header.Lists.Keys.All(position => row[position] is null))
            {
                without++;
                continue;
            }

            var there = Listed(row, ListMeaning.There);
            var others = Listed(row, ListMeaning.Away).Concat(Listed(row, ListMeaning.Invited)).Select(named => named.Entity)
                .Concat(onlyThere && empty == EmptyMark.Absent ? everybody : []).Except(there.Select(named => named.Entity));
            var (locator, consultation) = (header.Sheet.Cell(row.Number, header.Lists.Keys.First()), keys.Of(row, header));
            rows.AddRange(there.Select(named => new ImportedRow(row.Number, locator, Cells(consultation, named, isThere: true))));
            rows.AddRange(others.Select(entity => new ImportedRow(row.Number, locator, Cells(consultation, (entity, null), isThere: false))));
        }

        return new(header, mapping, rows, RowCounts.Of(header, below.Select(each => each.Kind)), [.. LongTable.Skipped(below, header), .. Notes()]);

        List<(string Entity, string? Speaker)> Listed(ReceivedRow row, ListMeaning meaning) =>
            [.. header.Lists.Where(list => list.Value == meaning).SelectMany(list => Named(row[list.Key], entities, everybody)).Distinct()];

        IEnumerable<string> Notes()
        {
            foreach (var (position, meaning) in header.Lists)
                yield return $"{header.Row[position]} lists the entities that were {Said(meaning)}: each becomes a row of attendance";
            if (onlyThere)
            {
                yield return empty == EmptyMark.Absent
                    ? $"who stands elsewhere in the column and not in a cell is read as invited and absent (--empty not-invited reads it as not invited): {string.Join(", ", everybody)}"
                    : "who does not stand in a cell is read as not invited (--empty absent reads it as invited and absent)";
            }

            if (data.Exists(row => header.Lists.Keys.Any(position => row[position] is { } cell && Parts(cell, entities).Any(part => ListWords.IsAll(part.Name)))))
                yield return $"a word for all of them is read as those that the column names anywhere: {string.Join(", ", everybody)}";
            if (without > 0)
                yield return FormattableString.Invariant($"{without} consultation(s) list nobody: who attended them is not known");
        }
    }

    private static bool Lists(ListMeaning? meaning, List<string> cells, string name, ParentNames entities)
    {
        var parts = cells.ConvertAll(cell => Parts(cell, entities).ToList());
        if (parts.Count == 0 || (meaning is null && (!AboutEntities().IsMatch(name) || !parts.Exists(cell => cell.Count > 1))))
            return false;
        if (parts.Sum(cell => cell.Count) == 0)
            return false;
        var known = parts.Sum(cell => cell.Count(part => ListWords.IsAll(part.Name) || entities.Find(part.Name).Count == 1)) / (double)parts.Sum(cell => cell.Count);
        return known >= (PersonalData.AnnouncesPersons(name) ? 1 : MostAreEntities);
    }

    private static Dictionary<string, string> Cells(string consultation, (string Entity, string? Speaker) named, bool isThere)
    {
        Dictionary<string, string> cells = new()
        {
            ["consultation_id"] = consultation,
            ["entity_id"] = named.Entity,
            ["is_invited"] = "true",
            ["is_represented"] = isThere ? "true" : "false",
        };
        if (named.Speaker is not null)
            cells["representation_code"] = named.Speaker;
        return cells;
    }

    /// <summary>The entities of a cell by their keys, with who spoke for each, once for each who did; what nobody knows stays as written, for the contract to refuse.</summary>
    private static IEnumerable<(string Entity, string? Speaker)> Named(string? cell, ParentNames entities, IReadOnlyList<string> everybody) =>
        from part in cell is null ? [] : Parts(cell, entities)
        from entity in ListWords.IsAll(part.Name) ? everybody : [entities.Find(part.Name) is { Count: 1 } key ? key.Single() : part.Name]
        from speaker in part.Speakers
        select (entity, speaker);

    /// <summary>An “and” may part two entities or be part of one; what is known as a whole is one.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<string?> Speakers)> Parts(string cell, ParentNames entities) => Separators().Split(cell).Select(part => part.Trim()).Where(part => part.Length > 0)
        .SelectMany(part => entities.Find(part).Count > 0 ? [part] : And().Split(part).Select(half => half.Trim()))
        .Where(part => !ListWords.IsNone(part)).Select(part => Apart(part, entities));

    /// <summary>Who spoke for an entity may stand in brackets behind it: Vlaanderen (K), Fédéral (K+A).</summary>
    private static (string Name, IReadOnlyList<string?> Speakers) Apart(string part, ParentNames entities) =>
        entities.Find(part).Count == 0 && Bracket().Match(part) is { Success: true } bracket
            ? (part[..bracket.Index], [.. AttendanceMarks.SpeakersOf(bracket.Groups["who"].Value)])
            : (part, [null]);

    private static ListMeaning? MeaningOf(string name)
    {
        var words = Words().Matches(name).Select(word => Header.Fold(word.Value)).ToList();
        if (words.Exists(_denials.Contains))
            return words.Exists(_there.Contains) ? ListMeaning.Away : null;
        return words.Exists(_away.Contains) ? ListMeaning.Away
            : words.Exists(_invited.Contains) ? ListMeaning.Invited
            : words.Exists(_there.Contains) ? ListMeaning.There
            : null;
    }

    private static string Said(ListMeaning meaning) => meaning switch
    {
        ListMeaning.There => "represented",
        ListMeaning.Away => "invited and absent",
        ListMeaning.Invited => "invited",
        _ => throw new ArgumentOutOfRangeException(nameof(meaning), meaning, "is no meaning of a list"),
    };

    [GeneratedRegex(@"\s*\((?<who>K|C|A|V|K\+A|C\+A|K\+V|cab\.?|kab\.?|adm\.?|cabinet|kabinett?|administrati(?:on|e)|verwaltung)\)$", RegexOptions.IgnoreCase)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"[;,\r\n•]|\s[/+&–-]\s|^[-–•]\s|/")]
    private static partial Regex Separators();

    /// <summary>A column that names entities and nothing that they do: whose competence, opinion or assent it is, is no attendance.</summary>
    [GeneratedRegex(@"^(?:les\s|de\s)?(?:entit|partners?\b|partenaires|konzertierungspartner|deelstaten|autorités|overheden|behörden|gouvernements|regeringen|regierungen)[\p{L}]*$", RegexOptions.IgnoreCase)]
    private static partial Regex AboutEntities();

    [GeneratedRegex(@"\s(?:et|en|und|and|&)\s")]
    private static partial Regex And();

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();
}

/// <summary>What it says of an entity to stand in a list.</summary>
internal enum ListMeaning
{
    There,
    Away,
    Invited,
}
