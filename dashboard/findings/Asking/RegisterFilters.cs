using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>The filters that findings on the register share; each takes those that it answers to.</summary>
public static class RegisterFilters
{
    public static readonly YearSpan Years = YearSpan.Covering(KnownYears.OfRegister);

    public static readonly YearFilter From = Years.From;

    public static readonly YearFilter To = Years.To;

    public static readonly CodeFilter Format = new("format", "consultations", "format_code");

    public static readonly CodeFilter Trigger = new("trigger", "consultations", "trigger_code");

    public static readonly CodeFilter Domain = new("domain", "dossiers", "policy_domain_code");

    public static readonly CodeFilter Organisation = new("organisation", "dossiers", "organisation_code");

    public static readonly ListFilter Crisis = new("crisis", static release =>
        [.. release.AskOnce<CrisisChoicesRow>(SqlText.Of<CrisisChoicesRow>()).Select(crisis => new Choice(crisis.CrisisKey, crisis.CrisisNames ?? Names.Same(crisis.CrisisKey)))]);

    public static readonly ListFilter Entity = new("entity", static release =>
        [.. release.AskOnce<EntityChoicesRow>(SqlText.Of<EntityChoicesRow>()).Select(entity => new Choice(entity.EntityId, new(entity.NameEn, entity.NameFr, entity.NameNl, entity.NameDe)))]);

    public static readonly CodeFilter Level = new("level", "entities", "level_code");
}

internal sealed record CrisisChoicesRow(string CrisisKey, Names? CrisisNames);

internal sealed record EntityChoicesRow(string EntityId, string NameEn, string NameFr, string NameNl, string NameDe);
