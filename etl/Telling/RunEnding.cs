using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Data.Keeping;
using Analytics.Data.Languages;

namespace Analytics.Etl.Telling;

/// <summary>How one run of the schedule ended, and what is told of it.</summary>
/// <param name="Report">What the refresh reported, or what kept it from being begun; null where there is no report, as it was skipped or failed.</param>
/// <param name="Reason">Why there is none.</param>
/// <param name="Notes">What a reader should know beside: an older package that was kept.</param>
internal sealed record RunEnding(string RunId, Ending Outcome, RunReport? Report, Localized? Reason, IReadOnlyList<Localized> Notes)
{
    /// <summary>Verdicts that are otherwise than in the release before.</summary>
    public IReadOnlyList<ClaimChange> Verdicts => Outcome is Ending.Published or Ending.NothingNew ? Report?.Since?.Claims ?? [] : [];

    /// <summary>The outcome as scripts read it.</summary>
    public string Word => Outcome switch
    {
        Ending.Published => PastRefresh.Published,
        Ending.NothingNew => PastRefresh.NothingNew,
        Ending.Held => PastRefresh.Held,
        Ending.Refused => PastRefresh.Refused,
        Ending.Busy => PastRefresh.Busy,
        Ending.Moving => PastRefresh.Moving,
        Ending.Storage => PastRefresh.Storage,
        Ending.Failed => PastRefresh.Failed,
        Ending.Stopped => "stopped",
        _ => throw new ArgumentOutOfRangeException(nameof(Outcome), Outcome, "is not an ending"),
    };

    /// <summary>The report of the run; of one without a report, why there is none.</summary>
    public string ToJson() => Report?.ToJson() ?? new JsonObject
    {
        ["run_id"] = RunId,
        ["outcome"] = Word,
        ["reason"] = Reason is null ? null : new JsonObject { ["en"] = Reason.En, ["fr"] = Reason.Fr, ["nl"] = Reason.Nl, ["de"] = Reason.De },
    }.ToJsonString();
}

/// <summary>How a run of the schedule ends.</summary>
internal enum Ending
{
    Published,
    NothingNew,

    /// <summary>Nothing was published, as somebody went back from what the sources make.</summary>
    Held,

    Refused,

    /// <summary>Skipped, as another refresh held the warehouse at every attempt.</summary>
    Busy,

    /// <summary>Skipped, as a file of the sources was being written at every attempt.</summary>
    Moving,

    /// <summary>Broken off by a full disk, a drive that can only be read, or a missing right.</summary>
    Storage,

    /// <summary>Broken off by what nobody foresaw.</summary>
    Failed,

    /// <summary>Left before the publish, as the schedule was told to stop.</summary>
    Stopped,
}
