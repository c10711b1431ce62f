using Analytics.Data.Contracts;
using Analytics.Etl.Building;

namespace Analytics.Etl.Contracts;

/// <summary>
/// The cells of one contract, read as its types: for each field its text, its value, and why it is absent. What cannot be
/// read has a text and no value.
/// </summary>
internal static class ParsedCells
{
    public static string Table(Contract contract) => Sql.Name($"parsed:{contract.Name}");

    public static string Raw(Field field) => Sql.Name(field.Name);

    public static string Text(Field field) => Sql.Name($"{field.Name}:text");

    public static string Value(Field field) => Sql.Name($"{field.Name}:value");

    public static string From(Field field) => Sql.Name($"{field.Name}:from");

    public static string To(Field field) => Sql.Name($"{field.Name}:to");

    public static string Missing(Field field) => Sql.Name($"{field.Name}:missing");

    /// <summary>Makes the table of parsed cells out of the staged ones, leaving out files that could not be read.</summary>
    public static string Create(Contract contract, string staging, IReadOnlyList<(string Package, string File)> unreadable)
    {
        var lists = contract.Fields.Where(IsClosedList).Select((field, index) => (field, alias: $"list_{index}")).ToList();
        var values = contract.Fields.SelectMany(field => Values(field, lists.Find(list => list.field == field).alias));
        var partials = contract.Fields
            .Where(field => field.IsPartialDate)
            .Select(field => $", partial({From(field)}, {To(field)}) as {Value(field)}");
        return $"""
            create temp table {Table(contract)} as
            with
            cleaned as (
                select _package, _file, _record,
                {Sql.List(contract.Fields.SelectMany(Cleaned))}
                from {staging}
                where {IsReadable(unreadable)}
            ),
            valued as (
                select cleaned.*,
                {Sql.List(values)}
                from cleaned
                {string.Join('\n', lists.Select(list => JoinList(contract, list.field, list.alias)))}
            )
            select *{string.Join("", partials)}
            from valued
            """;
    }

    public static bool IsClosedList(Field field) => field.Categories.Count > 0;

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
        var empty = field.MissingValues.FirstOrDefault(missing => missing.Value.Length == 0)?.Label ?? "unknown";
        var words = absent.Select(missing => $"when fold({Raw(field)}) = fold({Sql.Text(missing.Value)}) then {Sql.Text(missing.Label)}");
        return $"case when as_text({Raw(field)}) is null then {Sql.Text(empty)} {string.Join(' ', words)} end";
    }

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

    private static string IsReadable(IReadOnlyList<(string Package, string File)> unreadable)
    {
        var files = unreadable.Select(file => $"_package = {Sql.Text(file.Package)} and _file = {Sql.Text(file.File)}");
        return unreadable.Count == 0 ? "true" : $"not ({Sql.Or(files)})";
    }
}
