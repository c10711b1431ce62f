using System.Globalization;
using System.Text.RegularExpressions;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;
using Analytics.Templates;

namespace Analytics.Etl.Importing;

/// <summary>
/// Reads attendance as most offices keep it: consultations down, entities across, a mark where they meet. Each cell becomes a row; an empty one says what the
/// import was told that it says.
/// </summary>
internal static partial class AttendanceMatrix
{
    private const int FewestEntities = 2;

    /// <summary>A sheet of more rows than there are entities and titles has no entities down.</summary>
    private const int MostAcross = 100;

    private static readonly Contract _attendance = Contract.Named("attendance");

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
        var (found, spoken) = EntitiesIn(row, entities);
        if (found.Count < FewestEntities)
            return null;
        HeaderRow? alone = Key(sheet, row, found.Keys.Min()) is { } key ? new(sheet, row, IsWide: false) { Entities = found, Speakers = spoken, KeyPosition = key } : null;
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
            if (AttendanceMarks.SpeakerOf(written) is not { } speaker)
                return null;
            speakers[position] = speaker;
        }

        return speakers.Count >= FewestEntities ? speakers : null;
    }

    public static SheetTable Read(HeaderRow header, Mapping mapping, ConsultationKeys keys, EmptyMark? asked)
    {
        var (empty, why) = WhatEmptySays(header, asked);
        var below = header.Below.Select(row => (Row: row, Kind: keys.KindOf(row, header, mapping))).ToList();
        List<ImportedRow> rows = [];
        var blank = 0;
        AttendanceMarks marks = new(
            header.Sheet.Rows.TakeWhile(row => row.Number < header.Row.Number).Concat(below.Where(each => each.Kind != RowKind.Data).Select(each => each.Row)).SelectMany(row => row.Cells.OfType<string>()),
            below.Where(each => each.Kind == RowKind.Data).SelectMany(each => header.Entities.Keys.Select(position => each.Row[position])).OfType<string>());
        foreach (var (row, _) in below.Where(each => each.Kind == RowKind.Data))
        {
            foreach (var (position, entity) in header.Entities)
            {
                var said = (row[position] is { } mark ? marks.Of(mark) : [empty == EmptyMark.Present ? Came : Absent]).Select(cells => Said(cells, header.Speakers.GetValueOrDefault(position)));
                blank += row[position] is null ? 1 : 0;
                if (row[position] is null && empty == EmptyMark.NotInvited)
                    continue;
                rows.AddRange(said.Select(cells => new ImportedRow(
                    row.Number, header.Sheet.Cell(row.Number, position), Cells(keys.Of(row, header), entity, cells))));
            }
        }

        var saidOfEmpty = empty == EmptyMark.Present ? "represented" : empty == EmptyMark.NotInvited ? "not invited (--empty absent reads them as invited and absent)" : "invited and absent (--empty not-invited reads them as not invited)";
        return new(
            header, mapping, rows, RowCounts.Of(header, below.Select(each => each.Kind)),
            [
                .. LongTable.Skipped(below, header),
                string.Create(CultureInfo.InvariantCulture, $"{header.Entities.Count} columns are entities: each of their cells becomes a row; {blank} empty cells are read as {saidOfEmpty}{why}"),
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
        if (header.Sheet.Rows.SelectMany(row => row.Cells.OfType<string>()).Any(cell => EmptyIsPresent().IsMatch(cell)))
            return (EmptyMark.Present, ", as the sheet says");
        return above.Any(EmptyCells.SaysNotInvited) ? (EmptyMark.NotInvited, ", as the sheet says above its columns") : (EmptyMark.Absent, "");
    }

    /// <summary>Entities by their columns, and who speaks for them where a name says that too: Federaal kabinet, Vlaanderen (adm.).</summary>
    private static (Dictionary<int, string> Entities, Dictionary<int, string> Speakers) EntitiesIn(ReceivedRow row, ParentNames entities)
    {
        Dictionary<int, string> found = [];
        Dictionary<int, string> spoken = [];
        for (var position = 0; position < row.Cells.Count; position++)
        {
            if (row[position] is not { } name || Header.Find(name, _attendance) is not null)
                continue;
            var (whole, speaker) = Parted(name) is { Speaker: not null } parted && entities.Find(parted.Entity) is { Count: 1 } ? parted : (name, null);
            if (entities.Find(whole) is not { Count: 1 } keys || found.Any(other => other.Value == keys.Single() && spoken.GetValueOrDefault(other.Key) == speaker))
                continue;
            found[position] = keys.Single();
            if (speaker is not null)
                spoken[position] = speaker;
        }

        return (found, spoken);
    }

    private static (string Entity, string? Speaker) Parted(string name)
    {
        foreach (var word in Words().Matches(name).Select(word => word.Value).Where(word => word.Length > 2))
        {
            if (AttendanceMarks.SpeakerOf(word) is { } speaker)
                return (name.Replace(word, "", StringComparison.Ordinal).Trim(' ', '(', ')', '.', '-', '–', '/'), speaker);
        }

        return (name, null);
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

    private static Dictionary<string, string> Came => new() { ["is_represented"] = "true" };

    private static Dictionary<string, string> Absent => new() { ["is_represented"] = "false" };

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:(?:case|cellule)s? vides?|vide|lege? cel(?:len)?|leeg|leere? zellen?|leer|empty cells?|blank)\s*[=:]\s*(?:présent|aanwezig|anwesend|present)", RegexOptions.IgnoreCase)]
    private static partial Regex EmptyIsPresent();

    private static Dictionary<string, string> Cells(string consultation, string entity, Dictionary<string, string> mark) =>
        new(mark) { ["consultation_id"] = consultation, ["entity_id"] = entity, ["is_invited"] = "true" };
}

/// <summary>What an empty cell of a matrix of attendance says.</summary>
internal enum EmptyMark
{
    Absent,
    NotInvited,

    /// <summary>As a sheet may say of itself, where only those who stayed away are marked.</summary>
    Present,
}
