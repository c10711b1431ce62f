using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;

namespace Analytics.Dashboard.Exhibits;

/// <summary>An exhibit of one kind of finding: it gives the finding its words, its figure and its table, and asks and decides nothing.</summary>
public abstract class ExhibitOf<TFinding>(Study study, string topic, Localized question) : IExhibit
    where TFinding : Finding
{
    public string Id => study.Id;

    public Localized Question => question;

    public Study Study => study;

    public Exhibit Show(Inquiry inquiry) => Of(study.Ask(inquiry));

    /// <summary>The exhibit of what its study found, for a page that says more of the finding than the exhibit does.</summary>
    public Exhibit Of(Finding finding) => finding switch
    {
        TFinding found => Whole(found, Show(found), estimate => Title(found, estimate)),
        NoRegister none => Whole(none, WithoutRegister, _ => RegisterWords.NotKnown),
        var other => throw new InvalidOperationException($"{study.GetType().Name} found {other.GetType().Name}, which {GetType().Name} does not show"),
    };

    protected abstract Display Show(TFinding found);

    /// <summary>The words for an estimate of the finding; a finding that has one needs them.</summary>
    protected virtual Localized Title(TFinding found, Estimate estimate) =>
        throw new InvalidOperationException($"{GetType().Name} has no words for {estimate.Name}");

    /// <summary>Whether the subtitle tells by itself what was chosen of a filter; what it does not tell is added to it.</summary>
    protected virtual bool Tells(Filter filter) => false;

    private Exhibit Whole(Finding found, Display display, Func<Estimate, Localized> title) => new()
    {
        Id = Id,
        Topic = topic,
        Question = question,
        // What could not be asked is not answered: the column that would tell is named instead, whatever else the figure shows.
        Headline = found is { Verdict: Verdict.NotAsked, Lacks: { } lack } ? LackWords.Headline(lack) : display.Headline,
        Verdict = found.Verdict,
        Lacks = found.Verdict == Verdict.NotAsked ? found.Lacks : null,
        // Where nothing was found, nothing was narrowed.
        Subtitle = found is NoRegister ? display.Subtitle : Narrowed(display.Subtitle, [.. found.Narrowed.Where(narrowing => !Tells(narrowing.Filter))]),
        AlternativeText = display.AlternativeText,
        Figure = display.Figure,
        Table = display.Table,
        // Of what was not asked nothing was counted but the rows that do not tell: none found is not none there.
        Observations = found is { Verdict: Verdict.NotAsked, Lacks: Lack.Column column } ? checked((int)column.Rows) : found.Observations,
        ObservationsName = found is { Verdict: Verdict.NotAsked, Lacks: { } missing } ? LackWords.Observed(missing) : display.ObservationsName,
        Provenance = found.Provenance,
        Methods = [.. found.Methods.Select(MethodWords.Of)],
        Estimates = [.. found.Estimates.Select(estimate => new TitledEstimate(estimate, title(estimate), Why(estimate), [.. found.CouldHaveShown.Where(missed => missed.Of == estimate.Name)]))],
        Notes = [.. BeforeNotes(found), .. display.Notes, .. found.Observed.Count == 0 ? Array.Empty<Localized>() : [ObservedWords.Of(found.Observed)]],
        NotesTellEstimates = display.NotesTellEstimates,
        Credits = display.Credits,
        IsComparable = Comparison.FiltersOf(study.Filters).Count > 0,
        IsSortable = TableOrder.FiltersOf(this).Count > 0,
    };

    /// <summary>What would answer what was not asked; and of a part that a filter chose, that it was chosen after looking.</summary>
    private IEnumerable<Localized> BeforeNotes(Finding found)
    {
        if (found is { Verdict: Verdict.NotAsked, Lacks: { } lack })
            yield return LackWords.Takes(lack);
        else if (found.Narrowed.Any(narrowing => !Tells(narrowing.Filter)) && found.Estimates.Any(estimate => estimate.P is not null))
            yield return ExhibitWords.ChosenAfterLooking;
    }

    /// <summary>The choices made are said with measure and period: a finding on a part must not read as one on the whole, wherever it is cited.</summary>
    private static Localized Narrowed(Localized subtitle, IReadOnlyList<Narrowing> narrowed) => narrowed.Count == 0
        ? subtitle
        : Localized.From(language => $"{subtitle.In(language)} ({string.Join(language.Semicolon, narrowed.Select(narrowing => FilterWords.Said(narrowing).In(language)))})");

    private static Localized? Why(Estimate estimate) => estimate switch
    {
        { Why: { } why } => UndefinedWords.Of(why),
        { Refusal: { } refusal } => RefusalWords.Of(refusal),
        _ => null,
    };

    /// <summary>What is said where the release holds no register.</summary>
    private static Display WithoutRegister => new()
    {
        Headline = RegisterWords.NotKnown,
        Subtitle = RegisterWords.WhatItTakes,
        AlternativeText = RegisterWords.NotKnown,
        Figure = null,
        Table = new([new("year", ColumnType.Whole, Unit.None, ColumnWords.Year)], []),
        ObservationsName = RegisterWords.Rows,
    };
}

/// <summary>What an exhibit makes of its finding.</summary>
public sealed record Display
{
    public required Localized Headline { get; init; }

    /// <summary>Measure, unit and period; the choices that narrow it are added to it.</summary>
    public required Localized Subtitle { get; init; }

    public required Localized AlternativeText { get; init; }

    public required Figure? Figure { get; init; }

    public required Table Table { get; init; }

    public required Localized ObservationsName { get; init; }

    public IReadOnlyList<Localized> Notes { get; init; } = [];

    /// <summary>Whether the notes say the estimates in sentences, each with its interval.</summary>
    public bool NotesTellEstimates { get; init; }

    public IReadOnlyList<Localized> Credits { get; init; } = [];
}
