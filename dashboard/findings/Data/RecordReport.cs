using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Data;

/// <summary>What the release says of itself: packages, files, refused cells, checks and sources.</summary>
/// <param name="Refused">The first thousand.</param>
/// <param name="Found">The first rows that each check found, by the name of the check.</param>
/// <param name="Sources">Those that a row of the record cites.</param>
public sealed record RecordReport(
    IReadOnlyList<ReadPackage> Packages,
    IReadOnlyList<ReadFile> Files,
    IReadOnlyList<RefusedCell> Refused,
    IReadOnlyList<CheckOutcome> Checks,
    ILookup<string, FoundByCheck> Found,
    IReadOnlyList<CitedSource> Sources,
    IReadOnlyList<CorrectedCell> Corrections)
{
    public static RecordReport Of(Release release) => new(
        Ask<ReadPackage>(release), Ask<ReadFile>(release), Ask<RefusedCell>(release), Ask<CheckOutcome>(release),
        Ask<FoundByCheck>(release).ToLookup(row => row.CheckName), Ask<CitedSource>(release), Ask<CorrectedCell>(release));

    private static IReadOnlyList<TRow> Ask<TRow>(Release release) => release.AskOnce<TRow>(SqlText.Of<TRow>());
}

/// <summary>A source package that was read.</summary>
public sealed record ReadPackage(string TitleEn, string TitleFr, string TitleNl, string TitleDe, DateOnly ClosedOn, bool IsSynthetic, string? LicenceName)
{
    public Names Title => new(TitleEn, TitleFr, TitleNl, TitleDe);
}

/// <summary>A file and what became of its rows.</summary>
/// <param name="ObservedFrom">Where each row says until when its source looked, the earliest of these days; otherwise the same as the last.</param>
/// <param name="ObservedUntil">The last day at which its sources looked.</param>
public sealed record ReadFile(
    string PackageName, string Resource, string FileName, long RowsRead, long RowsAccepted, long RowsRejected, DateOnly? ObservedFrom, DateOnly? ObservedUntil);

/// <summary>A fault that kept a row out of this release.</summary>
/// <param name="Record">Its number in the file; 0 where the fault is of the file as a whole.</param>
/// <param name="Cell">Its address in the workbook that an office sent; null where the file is none.</param>
public sealed record RefusedCell(
    string Package,
    string File,
    long Record,
    string? ColumnName,
    string? Cell,
    string? Value,
    string SentenceEn,
    string SentenceFr,
    string SentenceNl,
    string SentenceDe)
{
    public Names Sentence => new(SentenceEn, SentenceFr, SentenceNl, SentenceDe);
}

/// <summary>How many rows a check found that should not be.</summary>
public sealed record CheckOutcome(string CheckName, Severity Severity, string SentenceEn, string SentenceFr, string SentenceNl, string SentenceDe, long RowCount)
{
    public Names Sentence => new(SentenceEn, SentenceFr, SentenceNl, SentenceDe);
}

/// <summary>A row that a check found.</summary>
/// <param name="Resource">Null, as is the key, where what was found is no row of the record.</param>
public sealed record FoundByCheck(string CheckName, string? Resource, string? RowKey, string Detail);

/// <summary>A cell or a row of the record that was corrected: what stood there, what stands there now and why.</summary>
/// <param name="ColumnName">Null where the whole row was taken out or put together with another.</param>
/// <param name="WasValue">Null where nothing was known.</param>
/// <param name="IsValue">Null where the row is no longer there.</param>
public sealed record CorrectedCell(
    string RowKey,
    DateOnly CorrectedOn,
    string ResourceName,
    string RowName,
    string? ColumnName,
    string? WasValue,
    string? IsValue,
    string ReasonCode,
    Names? Note,
    string? SourceTitle,
    string? Url,
    Names? Locator);

/// <summary>A source with the number of rows that cite it.</summary>
public sealed record CitedSource(string SourceId, string SourceTitle, string? PublisherName, string? Url, long RowCount);
