using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Data.Languages;

namespace Analytics.Etl.Sample;

/// <summary>
/// The folder of the synthetic register. It is written aside and moved into place when whole; a folder that holds anything
/// else is left alone.
/// </summary>
internal sealed class SamplePackage(string folder)
{
    private const string Name = "sample";
    private const string Dataset = "new";
    private const string Replaced = "old";

    private static readonly JsonSerializerOptions _readable =
        new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Localized _titles = new(
        en: "Synthetic register: no row is real",
        fr: "Registre synthétique : aucune ligne n’est réelle",
        nl: "Synthetisch register: geen enkele rij is echt",
        de: "Synthetisches Register: keine Zeile ist echt");

    private readonly string _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>Why nothing may be written here; null when the folder is free or holds a synthetic register already.</summary>
    public string? Objection()
    {
        if (File.Exists(_folder))
            return $"{_folder} is a file";
        if (!Directory.Exists(_folder) || !Directory.EnumerateFileSystemEntries(_folder).Any())
            return null;
        return IsSample() ? null : $"{_folder} holds something that is not a synthetic register; nothing in it was touched";
    }

    public IReadOnlyList<WrittenFile> Write(SampleRegister register, RecordCalendar calendar, Action<string> begins)
    {
        var parent = Path.GetDirectoryName(_folder)!;
        Directory.CreateDirectory(parent);
        // Beside the package, so that the move is a renaming; without a descriptor of its own, so that no refresh reads it.
        var aside = Path.Combine(parent, $".{Path.GetFileName(_folder)}.building");
        using FileStream held = new($"{aside}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        Delete(aside);
        try
        {
            var made = Directory.CreateDirectory(Path.Combine(aside, Dataset)).FullName;
            var files = register.Write(made, calendar, begins);
            WriteJson(Path.Combine(made, PlantedDocument.FileName), PlantedDocument.Of(register, calendar));
            WriteJson(Path.Combine(made, SourcePackage.DescriptorName), Descriptor(register, files));
            if (Directory.Exists(_folder))
                Directory.Move(_folder, Path.Combine(aside, Replaced));
            Directory.Move(made, _folder);
            return files;
        }
        finally
        {
            Delete(aside);
        }
    }

    private bool IsSample()
    {
        if (!File.Exists(Path.Combine(_folder, SourcePackage.DescriptorName)) || !File.Exists(Path.Combine(_folder, PlantedDocument.FileName)))
            return false;
        try
        {
            // A file that someone laid beside ours would go with the folder.
            return SourcePackage.Read(_folder) is { Synthetic: true, Name: Name } package
                && Directory.EnumerateFileSystemEntries(_folder).Select(entry => Path.GetFileName(entry))
                    .All(name => name is SourcePackage.DescriptorName or PlantedDocument.FileName || package.Resources.Any(resource => resource.Path.Contains(name)));
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonObject Descriptor(SampleRegister register, IReadOnlyList<WrittenFile> files) => new()
    {
        ["$schema"] = DataPackageDescriptor.Profile,
        ["name"] = Name,
        ["title"] = _titles.En,
        ["titles"] = new JsonObject { ["en"] = _titles.En, ["fr"] = _titles.Fr, ["nl"] = _titles.Nl, ["de"] = _titles.De },
        ["description"] = string.Create(CultureInfo.InvariantCulture,
            $"Made up by chance so that the pages can be tried before a register is there: no consultation, dossier, body or post in it is real; the conferences, crises and authorities that it refers to are those of the record. Scale {(double)register.Scale}, seed {register.Seed}{Deviations(register)}; the same scale, seed and options make the same bytes beside the same record. The effects that were planted stand in {PlantedDocument.FileName}: {(register.Planted.IsNothing ? "none, so that no claim about it is true" : "a yearly trend, a definition break, fewer meetings per dossier, more cabinets represented, an effect of video, bursts after crises, a season before conferences, stalemates")}, and absences that are alike within a consultation."),
        ["closed_on"] = RegisterWriter.ClosedOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["synthetic"] = true,
        ["max_reject_share"] = 0,
        // Another scale is another number of rows, and no loss.
        ["max_fall_share"] = 1,
        ["licenses"] = new JsonArray(new JsonObject { ["name"] = "CC0-1.0", ["path"] = "https://creativecommons.org/publicdomain/zero/1.0/" }),
        ["resources"] = new JsonArray([.. files.Select(Resource)]),
    };

    private static string Deviations(SampleRegister register) => register.Noise.Sd == 0
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $", years that differ for no reason by {register.Noise.Sd} and remember {register.Noise.Memory}");

    private static JsonObject Resource(WrittenFile file) => new()
    {
        ["name"] = file.Resource,
        ["path"] = file.Name,
        ["type"] = "table",
        ["format"] = "csv",
        ["mediatype"] = "text/csv",
        ["encoding"] = "utf-8",
        ["contract"] = file.Resource,
        ["rows"] = file.Rows,
        ["bytes"] = file.Bytes,
        ["hash"] = file.Hash,
    };

    private static void WriteJson(string path, JsonObject json) =>
        File.WriteAllText(path, json.ToJsonString(_readable) + "\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
