using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Data.Contracts;
using Analytics.Etl.Reading;

namespace Analytics.Etl.Importing;

/// <summary>Writes an imported table into a package in the making: the table, the received file, the source and the descriptor.</summary>
internal sealed class PackageWriter(string folder, ImportRequest request)
{
    private const string ReceivedFolder = "received";

    private readonly PackageDescriptor _descriptor = PackageDescriptor.Of(folder);

    private string Resource => request.Contract.Name;

    private string TableName => $"{Resource}.csv";

    public double MaxRejectShare => _descriptor.MaxRejectShare;

    /// <summary>The rows of this resource as the package had them, if an import made them.</summary>
    public IReadOnlyList<Dictionary<string, string>>? Before() =>
        _descriptor.Resource(Resource) is null ? null : [.. PackageTable.Read(Path.Combine(folder, TableName), request.Contract)];

    /// <summary>A table that no import made is somebody's own work, and is not written over.</summary>
    /// <exception cref="ImportUsageException">The package has such a table under this name.</exception>
    public void RequireOwn()
    {
        if (_descriptor.Resource(Resource) is { } resource && PackageDescriptor.Origin(resource) is null && Resource != "sources")
            throw new ImportUsageException($"--into: {request.Package.Name} has {Resource} that no import made; choose another package");
    }

    /// <summary>Writes the table as imported; the tolerance is set when the rows have been held to the contract.</summary>
    /// <returns>The closing date that the package has now.</returns>
    public DateOnly Write(ImportedTable table)
    {
        var received = KeepReceived();
        Table.Write(Path.Combine(folder, TableName), table.Columns(), table.Rows.Select(row => row.Cells));
        var latestBefore = _descriptor.LatestOn();
        _descriptor.Put(Resource, TableName, table.Rows.Count, Origin(table, received));
        var count = SourcesTable.List(folder, request.Package.Name, _descriptor.Origins());
        _descriptor.Put("sources", SourcesTable.FileName, count, origin: null);
        _descriptor.Seal("sources");
        _descriptor.Seal(Resource);
        var closedOn = ClosedOn(latestBefore);
        _descriptor.ClosedOn = closedOn;
        Tolerate(1);
        return closedOn;
    }

    public void Tolerate(double share)
    {
        _descriptor.MaxRejectShare = share;
        _descriptor.Write();
    }

    /// <summary>A closing date that somebody stated stays until a received file knows of a later day.</summary>
    private DateOnly ClosedOn(DateOnly? latestBefore)
    {
        if (request.ClosedOn is { } stated)
            return stated;
        var latest = _descriptor.LatestOn();
        if (_descriptor.ClosedOn is { } before && before != latestBefore && !(latest > before))
            return before;
        return latest ?? throw new ImportUsageException("no date in the file says until when it knows; say --closed-on 2026-01-31");
    }

    /// <summary>Keeps the file byte for byte. One of the same name that another table was made of stays beside it.</summary>
    private string KeepReceived()
    {
        var others = _descriptor.Origins().Where(made => made.Resource != Resource).Select(made => made.Origin).ToList();
        if ((string?)PackageDescriptor.Origin(_descriptor.Resource(Resource))?["file"] is { } old && others.TrueForAll(other => (string?)other["file"] != old))
            File.Delete(Path.Combine(folder, old));
        var name = request.File.Name;
        var hash = Fingerprint.Of(request.File.FullName);
        if (others.Exists(other => (string?)other["file"] == $"{ReceivedFolder}/{name}" && (string?)other["hash"] != hash))
            name = $"{Resource}-{name}";
        Directory.CreateDirectory(Path.Combine(folder, ReceivedFolder));
        File.Copy(request.File.FullName, Path.Combine(folder, ReceivedFolder, name), overwrite: true);
        return $"{ReceivedFolder}/{name}";
    }

    private JsonObject Origin(ImportedTable table, string received)
    {
        JsonObject columns = [];
        foreach (var column in table.Mapping.Columns.Where(column => column.Field is not null))
            columns[column.Field!.Name] = column.Letters;
        JsonObject origin = new() { ["file"] = received, ["hash"] = Fingerprint.Of(request.File.FullName) };
        if (table.Header.Sheet.Name is { } sheet)
            origin["sheet"] = sheet;
        origin["columns"] = columns;
        if (LatestDay.Of(table) is { } latest)
            origin["latest_on"] = latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return origin;
    }
}
