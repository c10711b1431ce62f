using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Writes imported tables into a package in the making: the tables, the received file, its sources and the descriptor.</summary>
internal sealed class PackageWriter(string folder, ImportRequest request)
{
    private const string ReceivedFolder = "received";

    private readonly PackageDescriptor _descriptor = PackageDescriptor.Of(folder);
    private readonly DateOnly? _latestBefore = PackageDescriptor.Of(folder).LatestOn();

    public double MaxRejectShare => _descriptor.MaxRejectShare;

    /// <summary>The rows of a resource as the package had them, if an import made them.</summary>
    /// <exception cref="ImportUsageException">The package has such a table that no import made: it is somebody's own work, and is not written over.</exception>
    public IReadOnlyList<Dictionary<string, string>>? Before(Contract contract)
    {
        if (_descriptor.Resource(contract.Name) is not { } resource)
            return null;
        if (PackageDescriptor.Origin(resource) is null && contract.Name != "sources")
            throw new ImportUsageException($"--into: {request.Package.Name} has {contract.Name} that no import made; choose another package");
        // The list of sources gains the received files anew with each import.
        var listed = _descriptor.Origins().Select(made => SourcesTable.IdOf(request.Package.Name, made)).ToHashSet();
        return [.. PackageTable.Read(PathOf(contract), contract).Where(row => contract.Name != "sources" || !listed.Contains(row.GetValueOrDefault("source_id", "")))];
    }

    /// <summary>Writes the table as imported; the tolerance is set when the rows have been held to the contract.</summary>
    public void Write(ImportedTable table)
    {
        var received = KeepReceived(table.Contract);
        Table.Write(PathOf(table.Contract), table.Columns(), table.Rows.Select(row => row.Cells));
        _descriptor.Put(table.Contract.Name, NameOf(table.Contract), table.Rows.Count, Origin(table, received), isAdded: request.Mode == Reimport.Add);
        _descriptor.Seal(table.Contract.Name);
    }

    /// <summary>Writes a table once more, of which some cells are unknown now, with a list of these.</summary>
    public void WriteAgain(ImportedTable table, IReadOnlyList<Problem> unknown)
    {
        Table.Write(PathOf(table.Contract), table.Columns(), table.Rows.Select(row => row.Cells));
        PackageDescriptor.Origin(_descriptor.Resource(table.Contract.Name))!["unknown_cells"] = new JsonArray([.. unknown.Select(Listed)]);
        _descriptor.Seal(table.Contract.Name);
    }

    /// <summary>Lists the sources and writes the descriptor, with the day after which the package knows nothing if that can be told.</summary>
    public DateOnly? Close()
    {
        var count = SourcesTable.List(folder, request.Package.Name, _descriptor.Origins());
        _descriptor.Put("sources", SourcesTable.FileName, count, origin: null);
        _descriptor.Seal("sources");
        var closedOn = ClosedOn();
        // Rows are held to their contract before anybody is asked for a day that none of them says.
        _descriptor.ClosedOn = closedOn ?? DateOnly.MaxValue;
        Tolerate(1);
        return closedOn;
    }

    public void Tolerate(double share)
    {
        _descriptor.MaxRejectShare = share;
        _descriptor.Write();
    }

    private string PathOf(Contract contract) => Path.Combine(folder, NameOf(contract));

    private static string NameOf(Contract contract) => $"{contract.Name}.csv";

    private static JsonNode Listed(Problem problem) =>
        new JsonObject { ["cell"] = problem.Cell, ["column"] = problem.Column, ["value"] = problem.Value, ["rule"] = problem.Rule };

    /// <summary>A closing date that somebody stated stays until a received file knows of a later day.</summary>
    private DateOnly? ClosedOn()
    {
        if (request.ClosedOn is { } stated)
            return stated;
        var latest = _descriptor.LatestOn();
        return _descriptor.ClosedOn is { } before && before != _latestBefore && !(latest > before) ? before : latest;
    }

    /// <summary>Keeps the file byte for byte. One of the same name that another table was made of stays beside it.</summary>
    private string KeepReceived(Contract contract)
    {
        var others = _descriptor.Origins().Where(made => request.Mode == Reimport.Add || made.Resource != contract.Name).Select(made => made.Origin).ToList();
        if (request.Mode != Reimport.Add)
        {
            foreach (var old in _descriptor.Origins().Where(made => made.Resource == contract.Name).Select(made => (string?)made.Origin["file"]).OfType<string>())
            {
                if (others.TrueForAll(other => (string?)other["file"] != old))
                    File.Delete(Path.Combine(folder, old));
            }
        }

        var name = request.File.Name;
        var hash = Fingerprint.Of(request.File.FullName);
        if (others.Exists(other => (string?)other["file"] == $"{ReceivedFolder}/{name}" && (string?)other["hash"] != hash))
            name = $"{contract.Name}-{name}";
        Directory.CreateDirectory(Path.Combine(folder, ReceivedFolder));
        File.Copy(request.File.FullName, Path.Combine(folder, ReceivedFolder, name), overwrite: true);
        return $"{ReceivedFolder}/{name}";
    }

    /// <summary>Where each field stood, as far as it stood there on each sheet: a refresh names the cells of bad rows by it.</summary>
    private JsonObject Origin(ImportedTable table, string received)
    {
        JsonObject columns = [];
        foreach (var field in table.Contract.Fields)
        {
            if (table.Sheets.Select(sheet => sheet.Mapping.Of(field)?.Letters).Distinct().ToList() is [{ } letters])
                columns[field.Name] = letters;
        }

        JsonObject origin = new()
        {
            ["file"] = received,
            ["hash"] = Fingerprint.Of(request.File.FullName),
            ["source_id"] = SourcesTable.Id(request, table.Contract.Name),
        };
        if (table.Sheets[0].Header.Sheet.Name is { } sheet)
            origin["sheet"] = table.Sheets.Count == 1 ? sheet : string.Join(", ", table.Sheets.Select(each => each.Header.Sheet.Name));
        if (request.Mode == Reimport.Replace)
            origin["replaces"] = true;
        origin["columns"] = columns;
        if (LatestDay.Of(table) is { } latest)
            origin["latest_on"] = latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return origin;
    }
}
