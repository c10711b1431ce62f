using Analytics.Data.Contracts;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Contracts;

/// <summary>
/// The cells of one contract, read as its types: for each field its text, its value, and why it is absent. What cannot be
/// read has a text and no value.
/// </summary>
internal static class ParsedCells
{
    /// <summary>No fields: none of them is written as the engine writes it, as far as is known.</summary>
    public static IReadOnlySet<Field> None { get; } = new HashSet<Field>();

    public static string Raw(Field field) => Sql.Name(field.Name);

    public static string Text(Field field) => Sql.Name($"{field.Name}:text");

    public static string Value(Field field) => Sql.Name($"{field.Name}:value");

    public static string From(Field field) => Sql.Name($"{field.Name}:from");

    public static string To(Field field) => Sql.Name($"{field.Name}:to");

    public static string Missing(Field field) => Sql.Name($"{field.Name}:missing");

    /// <summary>
    /// A query that reads the given fields of a source of raw cells and passes its other columns on. The <paramref
    /// name="plain"/> fields are written as the engine itself writes them, and are read by it.
    /// </summary>
    public static string Read(
        Contract contract, IReadOnlyList<Field> fields, IReadOnlySet<Field> plain, IEnumerable<string> passed, string source)
    {
        var lists = fields.Where(field => IsClosedList(field) && !plain.Contains(field)).Select((field, index) => (field, alias: $"list_{index}")).ToList();
        var values = fields.SelectMany(field =>
            plain.Contains(field) ? PlainValues(field) : Values(field, lists.Find(list => list.field == field).alias));
        var partials = fields
            .Where(field => field.IsPartialDate && !plain.Contains(field))
            .Select(field => $", partial({From(field)}, {To(field)}) as {Value(field)}");
        // Queries within queries, not common table expressions: the engine may keep those as tables of their own.
        return $"""
            select *{string.Join("", partials)}
            from (
                select cleaned.*,
                {Sql.List(values)}
                from (
                    select {Sql.List([.. passed, .. fields.SelectMany(field => plain.Contains(field) ? Plain(field) : Cleaned(field))])}
                    from {source}
                ) as cleaned
                {string.Join('\n', lists.Select(list => JoinList(contract, list.field, list.alias)))}
            ) as valued
            """;
    }

    public static bool IsClosedList(Field field) => field.Categories.Count > 0;

    /// <summary>
    /// Whether a cell, parsed by our rules, is just what the engine makes of it: nothing to trim, no other spelling, no word for
    /// what is absent.
    /// </summary>
    public static string IsPlain(Field field)
    {
        List<string> same = [Same(Text(field), Raw(field))];
        same.Add(Same(Value(field), field.IsPartialDate ? Raw(field) : ByEngine(field, EngineType(field))));
        if (field.IsPartialDate)
            same.AddRange([Same(From(field), ByEngine(field, "date")), Same(To(field), ByEngine(field, "date"))]);
        if (field.HasMissingLabels)
            same.Add(Same(Missing(field), PlainMissing(field)));
        return Sql.And(same);

        static string Same(string ours, string theirs) => $"{ours} is not distinct from {theirs}";
    }

    private static IEnumerable<string> Plain(Field field)
    {
        yield return Raw(field);
        yield return $"{Raw(field)} as {Text(field)}";
        if (field.HasMissingLabels)
            yield return $"{PlainMissing(field)} as {Missing(field)}";
    }

    private static IEnumerable<string> PlainValues(Field field) => field.IsPartialDate
        ? [$"{Text(field)} as {Value(field)}", $"{ByEngine(field, "date")} as {From(field)}", $"{ByEngine(field, "date")} as {To(field)}"]
        : [$"{ByEngine(field, EngineType(field))} as {Value(field)}"];

    private static string ByEngine(Field field, string type) => $"try_cast({Text(field)} as {type})";

    private static string PlainMissing(Field field) => $"if({Raw(field)} is null, {Sql.Text(EmptyLabel(field))}, null)";

    private static string EngineType(Field field) => field.Type switch
    {
        FieldType.Text => "varchar",
        FieldType.Whole or FieldType.Year => "bigint",
        FieldType.Number => "double",
        FieldType.Boolean => "boolean",
        FieldType.Date => "date",
        _ => throw new InvalidOperationException($"{field.Name} has a type that nobody reads: {field.Type}"),
    };

    private static IEnumerable<string> Cleaned(Field field)
    {
        yield return Raw(field);
        var absent = field.MissingValues.Where(missing => missing.Value.Length > 0).ToList();
        var words = string.Join(", ", absent.Select(missing => $"fold({Sql.Text(missing.Value)})"));
        yield return absent.Count == 0
            ? $"as_text({Raw(field)}) as {Text(field)}"
            : $"if(fold({Raw(field)}) in ({words}), null, as_text({Raw(field)})) as {Text(field)}";
        if (field.HasMissingLabels)
            yield return $"{MissingLabel(field, absent)} as {Missing(field)}";
    }

    private static string MissingLabel(Field field, List<MissingValue> absent)
    {
        var words = absent.Select(missing => $"when fold({Raw(field)}) = fold({Sql.Text(missing.Value)}) then {Sql.Text(missing.Label)}");
        return $"case when as_text({Raw(field)}) is null then {Sql.Text(EmptyLabel(field))} {string.Join(' ', words)} end";
    }

    private static string EmptyLabel(Field field) => field.MissingValues.FirstOrDefault(missing => missing.Value.Length == 0)?.Label ?? "unknown";

    /// <summary>A partial date is first read as the days that it may be; its value follows from these.</summary>
    private static IEnumerable<string> Values(Field field, string? list)
    {
        var text = $"cleaned.{Text(field)}";
        if (field.IsPartialDate)
            return [$"partial_from({text}) as {From(field)}", $"partial_to({text}) as {To(field)}"];
        return [$"{Read(field, text, list)} as {Value(field)}"];
    }

    private static string Read(Field field, string text, string? list) => field.Type switch
    {
        _ when list is not null => $"{list}.value",
        FieldType.Text => text,
        FieldType.Whole => $"as_whole({text})",
        FieldType.Number => $"as_number({text})",
        FieldType.Boolean => $"as_boolean({text})",
        FieldType.Date => $"as_date({text})",
        FieldType.Year => $"as_year({text})",
        _ => throw new InvalidOperationException($"{field.Name} has a type that nobody reads: {field.Type}"),
    };

    private static string JoinList(Contract contract, Field field, string alias) =>
        $"""
        left join category_values as {alias}
            on {alias}.resource = {Sql.Text(contract.Name)} and {alias}.field_name = {Sql.Text(field.Name)}
            and {alias}.folded = fold(cleaned.{Text(field)})
        """;
}
