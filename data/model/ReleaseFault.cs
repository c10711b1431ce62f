using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Analytics.Data.Languages;

namespace Analytics.Data;

/// <summary>What can be wrong with a release that was published: it is immutable, so that whatever changed it is damage.</summary>
public enum ReleaseFault
{
    None,

    /// <summary>Its folder, its report or its file is not there.</summary>
    Missing,

    /// <summary>Its report is there and cannot be read.</summary>
    NoReport,

    /// <summary>Its file is not the one that was published.</summary>
    OtherBytes,

    /// <summary>Its file is the one that was published, or nobody knows, and cannot be opened.</summary>
    DoesNotOpen,
}

/// <summary>Holds a release against its own report.</summary>
public static class ReleaseFaults
{
    private const string Algorithm = "sha256:";

    /// <summary>Fingerprint of a file, as reports write it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static string Fingerprint(string path)
    {
        using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1 << 20, FileOptions.SequentialScan);
        return Algorithm + Convert.ToHexStringLower(SHA256.HashData(file));
    }

    /// <summary>Reads a release's whole file and opens it: what is wrong, or the open release, for the caller to dispose of.</summary>
    public static (ReleaseFault Fault, Release? Opened) Open(string directory)
    {
        var report = Path.Combine(directory, RunReport.FileName);
        var database = Path.Combine(directory, Warehouse.FileName);
        if (!File.Exists(report) || !File.Exists(database))
            return (ReleaseFault.Missing, null);
        if (RunReport.TryRead(report) is not { } read)
            return (ReleaseFault.NoReport, null);
        try
        {
            return read.DatabaseHash is { } hash && hash != Fingerprint(database) ? (ReleaseFault.OtherBytes, null) : (ReleaseFault.None, Release.Open(directory));
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or JsonException or DbException)
        {
            return (ReleaseFault.DoesNotOpen, null);
        }
    }

    /// <summary>What is wrong with a release.</summary>
    public static ReleaseFault Of(string directory)
    {
        var (fault, opened) = Open(directory);
        opened?.Dispose();
        return fault;
    }

    /// <summary>The same as a sentence.</summary>
    public static Localized Sentence(ReleaseFault fault, string id) => fault switch
    {
        ReleaseFault.Missing => new(
            $"Release {id} is not there, or not whole.",
            $"La version publiée {id} n’est pas là, ou pas entière.",
            $"De gepubliceerde versie {id} is er niet, of niet volledig.",
            $"Die veröffentlichte Fassung {id} ist nicht da oder nicht vollständig."),
        ReleaseFault.NoReport => new(
            $"The report of release {id} cannot be read.",
            $"Le rapport de la version publiée {id} est illisible.",
            $"Het verslag van de gepubliceerde versie {id} is onleesbaar.",
            $"Der Bericht der veröffentlichten Fassung {id} ist nicht lesbar."),
        ReleaseFault.OtherBytes => new(
            $"The file of release {id} is not the one that was published: it was changed or cut short.",
            $"Le fichier de la version publiée {id} n’est pas celui qui a été publié : il a été modifié ou tronqué.",
            $"Het bestand van de gepubliceerde versie {id} is niet het bestand dat werd gepubliceerd: het werd gewijzigd of afgebroken.",
            $"Die Datei der veröffentlichten Fassung {id} ist nicht die veröffentlichte: Sie wurde verändert oder abgeschnitten."),
        ReleaseFault.DoesNotOpen => new(
            $"The file of release {id} cannot be opened.",
            $"Le fichier de la version publiée {id} ne peut être ouvert.",
            $"Het bestand van de gepubliceerde versie {id} kan niet worden geopend.",
            $"Die Datei der veröffentlichten Fassung {id} lässt sich nicht öffnen."),
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "is no fault"),
    };
}
