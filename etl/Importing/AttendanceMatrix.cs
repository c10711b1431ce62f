using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;
using Analytics.Templates;

namespace Analytics.Etl.Importing;

/// <summary>
/// Reads attendance as most offices keep it: consultations down, entities across, a mark where they meet. Each cell becomes a row; an empty one says what the
/// import was told that it says.
/// </summary>
internal static class AttendanceMatrix
{
    private const int FewestEntities = 2;

    /// <summary>A sheet of more rows than there are entities and titles has no entities down.</summary>
    private const int MostAcross = 100;

    private static readonly Contract _attendance = Contract.Named("attendance");
    private static readonly HashSet<string> _came = ["1", "true", "yes", "oui", "ja", "vrai", "waar", "wahr", "y", "o", "j"];
    private static readonly HashSet<string> _stayedAway = ["0", "false", "no", "non", "nee", "neen", "nein", "n", "faux", "onwaar", "falsch"];

    /// <summary>Marks that say who spoke for the entity: K or C its cabinet, A its administration.</summary>
    private static readonly Dictionary<string, string[]> _spoke = new()
    {
        ["k"] = ["cabinet"],
        ["c"] = ["cabinet"],
        ["cab"] = ["cabinet"],
        ["kab"] = ["cabinet"],
        ["cabinet"] = ["cabinet"],
        ["kabinet"] = ["cabinet"],
        ["kabinett"] = ["cabinet"],
        ["a"] = ["administration"],
        ["adm"] = ["administration"],
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

    /// <summary>
    /// The row of a sheet that names a consultation's number or day and most entities; null when it names fewer than two. Where the entities stand down and the
    /// consultations across, it is the first column.
    /// </summary>
    public static HeaderRow? Find(ReceivedSheet sheet, ParentNames entities) =>
        Upright(sheet, entities) ?? (sheet.Rows.Count <= MostAcross ? Upright(sheet.OnItsSide(), entities) : null);

    private static HeaderRow? Upright(ReceivedSheet sheet, ParentNames entities)
    {
        var best = sheet.Rows.Take(HeaderRow.MostTitleRows).Index().Select(row => Named(sheet, row.Index, entities)).OfType<HeaderRow>().MaxBy(candidate => candidate.Entities.Count);
        return best?.Entities.Count >= FewestEntities ? best : null;
    }

    /// <summary>
    /// The names that begin in a row: entities and the number or day in one, or entities above the number; below each entity its cabinet and its administration
    /// perhaps, in columns of their own.
    /// </summary>
    private static HeaderRow? Named(ReceivedSheet sheet, int at, ParentNames entities)
    {
        var row = sheet.Rows[at];
        var found = EntitiesIn(row, entities);
        if (found.Count < FewestEntities)
            return null;
        HeaderRow? alone = Key(sheet, row, found.Keys.Min()) is { } key ? new(sheet, row, IsWide: false) { Entities = found, KeyPosition = key } : null;
        if (at + 1 == sheet.Rows.Count || SpeakersIn(sheet.Rows[at + 1], found.Keys.Min()) is not { } speakers)
            return alone;
        var next = sheet.Rows[at + 1];
        var whose = speakers.Keys.ToDictionary(position => position, position => found[found.Keys.Where(entity => entity <= position).Max()]);
        if (alone is { KeyPosition: { } number })
            return next[number] is null || next[number] == row[number] ? alone with { Entities = whose, Speakers = speakers, Under = next } : alone;
        return KeyPosition(next) is { } below ? new(sheet, next, IsWide: false) { Entities = whose, Speakers = speakers, KeyPosition = below } : null;
    }

    /// <summary>A table that lies on its side has entities under one another, and the numbers or days of its consultations stand above them, in a row that often has no name.</summary>
    private static int? Key(ReceivedSheet sheet, ReceivedRow row, int firstEntity) => KeyPosition(row)
        ?? (sheet.Turned is null ? null : Enumerable.Range(0, firstEntity).Where(position => sheet.Rows.Count(each => each.Number > row.Number && each[position] is not null) > 1).Select(position => (int?)position).FirstOrDefault());

    /// <summary>Who spoke, column by column from the first entity on; null where the row says anything else there.</summary>
    private static Dictionary<int, string>? SpeakersIn(ReceivedRow row, int first)
    {
        Dictionary<int, string> speakers = [];
        for (var position = first; position < row.Cells.Count; position++)
        {
            if (row[position] is not { } written)
                continue;
            if (SpeakerOf(written) is not { } speaker)
                return null;
            speakers[position] = speaker;
        }

        return speakers.Count >= FewestEntities ? speakers : null;
    }

    private static string? SpeakerOf(string written) =>
        _spoke.TryGetValue(Header.Fold(written), out var kinds) ? kinds is [var only] ? only : null : CategoryName.Code(written, _attendance.Field("representation_code"));

    public static SheetTable Read(HeaderRow header, Mapping mapping, ConsultationKeys keys, EmptyMark? asked)
    {
        var (empty, why) = WhatEmptySays(header, asked);
        var below = header.Below.Select(row => (Row: row, Kind: keys.KindOf(row, header, mapping))).ToList();
        List<ImportedRow> rows = [];
        var blank = 0;
        foreach (var (row, _) in below.Where(each => each.Kind == RowKind.Data))
        {
            foreach (var (position, entity) in header.Entities)
            {
                var marks = (row[position] is { } mark ? Marks(mark) : [Absent]).Select(cells => Said(cells, header.Speakers.GetValueOrDefault(position)));
                blank += row[position] is null ? 1 : 0;
                if (row[position] is null && empty == EmptyMark.NotInvited)
                    continue;
                rows.AddRange(marks.Select(cells => new ImportedRow(
                    row.Number, header.Sheet.Cell(row.Number, position), Cells(keys.Of(row, header), entity, cells))));
            }
        }

        var said = empty == EmptyMark.NotInvited ? "not invited (--empty absent reads them as invited and absent)" : "invited and absent (--empty not-invited reads them as not invited)";
        return new(
            header, mapping, rows, RowCounts.Of(header, below.Select(each => each.Kind)),
            [
                .. LongTable.Skipped(below, header),
                string.Create(CultureInfo.InvariantCulture, $"{header.Entities.Count} columns are entities: each of their cells becomes a row; {blank} empty cells are read as {said}{why}"),
                .. header.Sheet.Turned is null ? (string[])[] : ["entities stand down and consultations across: a consultation is a column, and columns are counted below"],
                $"as entities are read: {string.Join(", ", header.Entities.Select(entity => $"{header.Row[entity.Key] ?? CellAddress.Letters(entity.Key)} → {entity.Value}{(header.Speakers.TryGetValue(entity.Key, out var speaker) ? $" ({speaker})" : "")}"))}",
            ]);
    }

    /// <summary>What was asked for goes before what the sheet says above its columns; where neither says, who was invited did not come.</summary>
    private static (EmptyMark Empty, string Why) WhatEmptySays(HeaderRow header, EmptyMark? asked)
    {
        if (asked is { } mark)
            return (mark, "");
        var above = header.Sheet.Rows.TakeWhile(row => row.Number < header.Row.Number).SelectMany(row => row.Cells.OfType<string>());
        return above.Any(EmptyCells.SaysNotInvited) ? (EmptyMark.NotInvited, ", as the sheet says above its columns") : (EmptyMark.Absent, "");
    }

    private static Dictionary<int, string> EntitiesIn(ReceivedRow row, ParentNames entities)
    {
        Dictionary<int, string> found = [];
        for (var position = 0; position < row.Cells.Count; position++)
        {
            if (row[position] is { } name && Header.Find(name, _attendance) is null && entities.Find(name) is { Count: 1 } keys && !found.ContainsValue(keys.Single()))
                found[position] = keys.Single();
        }

        return found;
    }

    /// <summary>The column of a consultation's number, or failing that of its day; null where the header names neither.</summary>
    public static int? KeyPosition(ReceivedRow header) => Position(header, "consultation_id") ?? Position(header, "held_on");

    public static int? DayPosition(ReceivedRow header) => Position(header, "held_on");

    private static int? Position(ReceivedRow header, string field)
    {
        var consultations = Contract.Named("consultations");
        var named = Enumerable.Range(0, header.Cells.Count).Where(position =>
            header[position] is { } name && (Header.Find(name, _attendance)?.Name == field || Header.Find(name, consultations)?.Name == field)).ToList();
        return named.Count > 0 ? named[0] : null;
    }

    /// <summary>A column of one who speaks says who it was, where the mark does not.</summary>
    private static Dictionary<string, string> Said(Dictionary<string, string> mark, string? speaker)
    {
        if (speaker is not null)
            mark.TryAdd("representation_code", speaker);
        return mark;
    }

    private static Dictionary<string, string> Absent => new() { ["is_represented"] = "false" };

    /// <summary>What a mark says, once for each who spoke. A mark that nobody knows is kept for the contract to refuse, in its cell.</summary>
    private static IEnumerable<Dictionary<string, string>> Marks(string written)
    {
        var mark = Header.Fold(written);
        if (_spoke.TryGetValue(mark, out var kinds))
            return kinds.Select(kind => new Dictionary<string, string> { ["is_represented"] = "true", ["representation_code"] = kind });
        var answer = OfficeCell.IsTick(written) || _came.Contains(mark) ? "true" : _stayedAway.Contains(mark) ? "false" : OfficeCell.Write(written, _attendance.Field("is_represented"));
        return [new() { ["is_represented"] = answer }];
    }

    private static Dictionary<string, string> Cells(string consultation, string entity, Dictionary<string, string> mark) =>
        new(mark) { ["consultation_id"] = consultation, ["entity_id"] = entity, ["is_invited"] = "true" };
}

/// <summary>What an empty cell of a matrix of attendance says.</summary>
internal enum EmptyMark
{
    Absent,
    NotInvited,
}
