using Analytics.Data;

namespace Analytics.Findings.Asking;

/// <summary>The filters that findings on the register share; each takes those that it answers to.</summary>
public static class RegisterFilters
{
    private const int EarliestYear = 1990;

    /// <summary>Coormulti was set up in October 2003; 2004 is its first whole year, and 2024 the year of the one official figure.</summary>
    private static readonly Years WithoutRegister = new(2004, 2024);

    public static readonly YearFilter From = new("from", EarliestYear, static release => Known(release).From);

    public static readonly YearFilter To = new("to", EarliestYear, static release => Known(release).To);

    public static readonly CodeFilter Format = new("format", "consultations", "format_code");

    public static readonly CodeFilter Trigger = new("trigger", "consultations", "trigger_code");

    public static readonly CodeFilter Domain = new("domain", "dossiers", "policy_domain_code");

    public static readonly CodeFilter Organisation = new("organisation", "dossiers", "organisation_code");

    public static readonly ListFilter Crisis = new("crisis", static release =>
        [.. release.AskOnce<CrisisChoicesRow>(SqlText.Of<CrisisChoicesRow>()).Select(crisis => new Choice(crisis.CrisisKey, Names.Same(crisis.CrisisName ?? crisis.CrisisKey)))]);

    public static readonly ListFilter Entity = new("entity", static release =>
        [.. release.AskOnce<EntityChoicesRow>(SqlText.Of<EntityChoicesRow>()).Select(entity => new Choice(entity.EntityId, new(entity.NameEn, entity.NameFr, entity.NameNl, entity.NameDe)))]);

    public static readonly CodeFilter Level = new("level", "entities", "level_code");

    /// <summary>The years asked for; those of the register where nothing is asked.</summary>
    public static Years YearsOf(Inquiry inquiry) => new(From.In(inquiry.Question, inquiry.Release), To.In(inquiry.Question, inquiry.Release));

    private static Years Known(Release release) => Register.Of(release) is { } register ? new(register.FirstYear, register.LastYear) : WithoutRegister;
}

/// <summary>From one year to another, both included.</summary>
public readonly record struct Years(int From, int To)
{
    /// <summary>More than one year, in the order of time: what a series can be drawn over.</summary>
    public bool AreSeveral => To > From;

    public IEnumerable<int> Each => Enumerable.Range(From, Math.Max(0, To - From + 1));
}

internal sealed record CrisisChoicesRow(string CrisisKey, string? CrisisName);

internal sealed record EntityChoicesRow(string EntityId, string NameEn, string NameFr, string NameNl, string NameDe);
