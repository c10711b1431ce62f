using Analytics.Data.Languages;
using DuckDB.NET.Data;

namespace Analytics.Etl.Engine;

/// <summary>What a disk or a right refuses to a program that writes: no fault of the data, and none of the code.</summary>
internal sealed record StorageFault(string Rule, Localized Sentence)
{
    // Numbers of errno(3), which the runtime hands on as HResult, and those of Windows for the same.
    private static readonly int[] _full = [28, 122, unchecked((int)0x80070070), unchecked((int)0x80070027)];
    private static readonly int[] _readOnly = [30, unchecked((int)0x80070013)];
    private static readonly int[] _device = [5, 6, 19, 116];

    private static readonly StorageFault Full = new("disk_full", new(
        "The disk is full, or its quota used up; make room and run it again.",
        "Le disque est plein ou son quota est épuisé ; libérez de la place et relancez.",
        "De schijf is vol of het quotum is opgebruikt; maak plaats en start opnieuw.",
        "Die Platte ist voll oder ihr Kontingent erschöpft; schaffen Sie Platz und starten Sie erneut."));

    private static readonly StorageFault ReadOnly = new("read_only", new(
        "The folder lies on a drive that can only be read; a folder in which the program may write was expected.",
        "Le dossier se trouve sur un disque en lecture seule ; un dossier où le programme peut écrire était attendu.",
        "De map staat op een schijf die alleen gelezen kan worden; een map waarin het programma mag schrijven werd verwacht.",
        "Der Ordner liegt auf einem Laufwerk, das nur gelesen werden kann; erwartet wurde ein Ordner, in den das Programm schreiben darf."));

    private static readonly StorageFault Forbidden = new("no_permission", new(
        "The right to write there is missing; the account that runs the program needs it.",
        "Le droit d’y écrire manque ; le compte qui exécute le programme en a besoin.",
        "Het recht om daar te schrijven ontbreekt; het account dat het programma uitvoert heeft het nodig.",
        "Das Recht, dort zu schreiben, fehlt; das Konto, unter dem das Programm läuft, braucht es."));

    private static readonly StorageFault Device = new("drive_fault", new(
        "The drive does not answer as a drive should; its log says more.",
        "Le disque ne répond pas comme il le devrait ; son journal en dit plus.",
        "De schijf antwoordt niet zoals het hoort; haar logboek zegt meer.",
        "Das Laufwerk antwortet nicht, wie es sollte; sein Protokoll sagt mehr."));

    /// <summary>What of that an exception tells; null where it tells something else.</summary>
    public static StorageFault? Of(Exception fault) => fault switch
    {
        UnauthorizedAccessException => Forbidden,
        IOException io when _full.Contains(io.HResult) => Full,
        IOException io when _readOnly.Contains(io.HResult) => ReadOnly,
        IOException io when _device.Contains(io.HResult) => Device,
        // Where room is asked for before anything is written, the runtime says so in words alone; the engine repeats what the system said.
        IOException or DuckDBException => Said(fault.Message),
        AggregateException { InnerExceptions: [var only] } => Of(only),
        InvalidOperationException { InnerException: { } within } => Of(within),
        _ => null,
    };

    private static StorageFault? Said(string message)
    {
        (string Words, StorageFault Fault)[] known =
        [
            ("No space left on device", Full), ("disk was full", Full), ("Disk quota exceeded", Full), ("not enough space", Full), ("Read-only file system", ReadOnly),
            ("Permission denied", Forbidden), ("Input/output error", Device),
        ];
        return known.FirstOrDefault(each => message.Contains(each.Words, StringComparison.OrdinalIgnoreCase)).Fault;
    }
}
