using Analytics.Data;
using Analytics.Findings.Asking;

namespace Analytics.Findings.Record;

/// <summary>What an office may choose from when it keeps its register: names of the record. Synthetic rows give way to real ones, so none of a register may lean on them.</summary>
public static class OfficeNames
{
    public static IReadOnlyList<OfficeEntity> Entities(Release release) =>
    [
        .. release.AskOnce<OfficeEntityRow>(SqlText.Of<OfficeEntityRow>())
            .Select(entity => new OfficeEntity(entity.EntityId, entity.LevelCode, new(entity.NameEn, entity.NameFr, entity.NameNl, entity.NameDe))),
    ];

    /// <summary>What crises are called, in the order in which they began.</summary>
    public static IReadOnlyList<Names> Crises(Release release) => [.. release.AskOnce<OfficeCrisisRow>(SqlText.Of<OfficeCrisisRow>()).Select(crisis => crisis.CrisisNames)];
}

/// <summary>An authority or body that may be invited.</summary>
public sealed record OfficeEntity(string EntityId, string LevelCode, Names Name);

internal sealed record OfficeEntityRow(string EntityId, string LevelCode, string NameEn, string NameFr, string NameNl, string NameDe);

internal sealed record OfficeCrisisRow(Names CrisisNames);
