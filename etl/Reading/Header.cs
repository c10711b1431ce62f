using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Engine;

namespace Analytics.Etl.Reading;

/// <summary>
/// The columns of a file, each recognised as a field of its contract by name, alias or title, or kept under its own name.
/// </summary>
internal sealed record Header(IReadOnlyList<HeaderColumn> Columns)
{
    private static readonly ConditionalWeakTable<Contract, Dictionary<string, Field>> _spellings = [];

    /// <summary>The columns whose cells are taken in: all of them, unless only some are wanted.</summary>
    public IReadOnlyList<HeaderColumn> Staged { get; private init; } = Columns;

    /// <summary>The condition on its cells under which a row is taken in, or null when every row is.</summary>
    public string? Condition { get; private init; }

    public IEnumerable<HeaderColumn> Unknown => Columns.Where(column => column.Field is null);

    /// <summary>Recognises the columns that a first line names.</summary>
    /// <exception cref="FileFaultException">No column is known, or two are the same.</exception>
    public static Header Read(IReadOnlyList<string> written, Contract contract)
    {
        var fields = Spellings(contract);
        List<HeaderColumn> columns = [.. written.Select((name, position) => Recognise(name, position, fields))];
        if (columns.All(column => column.Field is null))
            throw FileFaults.NoHeader(written, contract.Fields.Select(field => field.Name));
        var twice = columns.GroupBy(column => column.StagedName, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? new(columns) : throw FileFaults.ColumnTwice(twice.Key, twice.Select(column => column.Written));
    }

    /// <summary>The same file, of which nothing else is taken in.</summary>
    /// <exception cref="FileFaultException">The file has none of the columns that are wanted.</exception>
    public Header Only(Wanted wanted)
    {
        IReadOnlyList<HeaderColumn> staged = [.. Columns.Where(column => column.Field is not null && wanted.Fields.Contains(column.Field))];
        if (staged.Count == 0)
            throw FileFaults.ColumnMissing(wanted.Fields.First().Name);
        var telling = wanted.Among?.Join(staged, among => among.Field, column => column.Field, (among, column) => (column.Position, among.Texts));
        return this with
        {
            Staged = staged,
            Condition = telling is null ? null : Sql.Or(telling.Select(among => $"{Trimmed(StagingTable.Cell(among.Position))} in ({among.Texts})").DefaultIfEmpty("false")),
        };
    }

    /// <summary>Between the signs of a keyboard there is nothing to trim; to see that costs a third of trimming, in millions of cells.</summary>
    private static string Trimmed(string cell) => $"if(regexp_full_match({cell}, '[!-~]+'), {cell}, as_text({cell}))";

    /// <summary>How many of the written names the contract knows: what tells a comma from a semicolon.</summary>
    public static int CountKnown(IEnumerable<string> written, Contract contract)
    {
        var fields = Spellings(contract);
        return written.Count(name => fields.ContainsKey(Fold(name)));
    }

    /// <summary>The field that a name stands for, if the contract knows it.</summary>
    public static Field? Find(string name, Contract contract) => Spellings(contract).GetValueOrDefault(Fold(name));

    /// <summary>A name without case, accents and punctuation, in which offices differ.</summary>
    internal static string Fold(string name)
    {
        StringBuilder folded = new(name.Length);
        foreach (var letter in name.Normalize(NormalizationForm.FormD).Where(char.IsLetterOrDigit))
            folded.Append(char.ToLowerInvariant(letter));
        return folded.ToString();
    }

    private static HeaderColumn Recognise(string name, int position, Dictionary<string, Field> fields)
    {
        var written = name.Trim();
        if (fields.TryGetValue(Fold(written), out var field))
            return new(written, position, field, field.Name);
        var isOurs = written.Length == 0 || written.StartsWith('_');
        return new(written, position, null, isOurs ? string.Create(CultureInfo.InvariantCulture, $"column_{position + 1}") : written);
    }

    /// <summary>What each contract calls its fields. An import asks it for every cell that may be a header, so it is made once.</summary>
    private static Dictionary<string, Field> Spellings(Contract contract) => _spellings.GetValue(contract, SpellingsOf);

    /// <summary>A field's name goes before any alias, an alias before any title, the first field before a later one.</summary>
    private static Dictionary<string, Field> SpellingsOf(Contract contract)
    {
        Dictionary<string, Field> fields = [];
        Func<Field, IEnumerable<string>>[] ranks = [field => [field.Name], field => field.Aliases, field => Language.All.Select(field.Titles.In)];
        foreach (var spellingsOf in ranks)
        {
            foreach (var (field, spelling) in contract.Fields.SelectMany(field => spellingsOf(field).Select(spelling => (field, spelling))))
                fields.TryAdd(Fold(spelling), field);
        }

        return fields;
    }
}

/// <summary>One column of a file: as written, where, and under which name it is staged.</summary>
internal sealed record HeaderColumn(string Written, int Position, Field? Field, string StagedName);
