using System.Globalization;
using Analytics.Data.Contracts;
using Analytics.Etl.Building;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>What was asked of one import, held against the contracts of the house.</summary>
internal sealed record ImportRequest(
    FileInfo File,
    Contract? Contract,
    DirectoryInfo Package,
    string? Sheet,
    IReadOnlyDictionary<string, string> Map,
    IReadOnlyDictionary<string, string> Constants,
    double Tolerance,
    DateOnly? ClosedOn,
    bool IsDryRun,
    Reimport Mode,
    EmptyMark? Empty)
{
    public const double UsualTolerance = 0.1;

    /// <summary>The columns that were mapped, for a resource: those of fields that others have do not concern it.</summary>
    public IReadOnlyDictionary<string, string> MapOf(Contract contract) =>
        Map.Where(pair => pair.Value.Length == 0 || Has(contract, pair.Value)).ToDictionary();

    /// <summary>The values that were set for every row, for a resource.</summary>
    public IReadOnlyDictionary<string, string> ConstantsOf(Contract contract) => Constants.Where(pair => Has(contract, pair.Key)).ToDictionary();

    /// <summary>Reads the words of the command. Without a resource the whole workbook is taken, each sheet as what it is.</summary>
    /// <exception cref="ImportUsageException">A resource, a field or a day is none.</exception>
    public static ImportRequest Of(
        FileInfo file, string? resource, DirectoryInfo package, string? sheet = null, IEnumerable<string>? map = null,
        IEnumerable<string>? constants = null, double tolerance = UsualTolerance, string? closedOn = null, bool isDryRun = false,
        Reimport mode = Reimport.Correct, EmptyMark? empty = null)
    {
        var contract = resource is null ? null : Model.OfTheHouse.Find(resource) ?? throw new ImportUsageException(
            $"--as {resource}: there is no such resource; there are {string.Join(", ", Contract.All.Select(known => known.Name))}");
        return new(
            file, contract, package, sheet, Pairs("--map", map ?? [], contract), Constant(constants ?? [], contract), Share(tolerance),
            closedOn is null ? null : Day(closedOn), isDryRun, mode, empty);
    }

    /// <summary>Columns by their folded name, as offices differ in case and accents; a column mapped to nothing is left out.</summary>
    private static Dictionary<string, string> Pairs(string option, IEnumerable<string> words, Contract? contract)
    {
        Dictionary<string, string> pairs = [];
        foreach (var word in words)
        {
            var (column, written) = Parted(option, word);
            var field = written == "none" ? "" : written;
            if (field.Length > 0)
                RequireField(option, field, contract);
            if (!pairs.TryAdd(Header.Fold(column), field))
                throw new ImportUsageException($"{option} {word}: the column is mapped twice");
        }

        return pairs;
    }

    private static Dictionary<string, string> Constant(IEnumerable<string> words, Contract? contract)
    {
        Dictionary<string, string> constants = [];
        foreach (var word in words)
        {
            var (field, value) = Parted("--set", word);
            RequireField("--set", field, contract);
            constants[field] = value;
        }

        return constants;
    }

    private static (string Left, string Right) Parted(string option, string word) =>
        word.LastIndexOf('=') is var at and > 0
            ? (word[..at].Trim(), word[(at + 1)..].Trim())
            : throw new ImportUsageException($"{option} {word}: two words with = between them were expected");

    private static void RequireField(string option, string field, Contract? contract)
    {
        if (contract is null)
        {
            if (!Contract.All.Any(known => Has(known, field)))
                throw new ImportUsageException($"{option}: no resource has a field {field}");
        }
        else if (!Has(contract, field))
        {
            throw new ImportUsageException(
                $"{option}: {contract.Name} has no field {field}; it has {string.Join(", ", contract.Fields.Select(known => known.Name))}");
        }
    }

    private static bool Has(Contract contract, string field) => contract.Fields.Any(known => known.Name == field);

    private static double Share(double tolerance) => tolerance is >= 0 and <= 1
        ? tolerance
        : throw new ImportUsageException("--tolerate: a share from 0 to 1 was expected");

    private static DateOnly Day(string written) =>
        DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ImportUsageException($"--closed-on {written}: a day like 2026-01-31 was expected");
}

/// <summary>The words of the command ask for something that is not there; nothing was read or written.</summary>
internal sealed class ImportUsageException(string message) : Exception(message);
