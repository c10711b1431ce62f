using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Claiming;

namespace Analytics.Findings;

/// <summary>
/// How one thing is found: its queries are asked, its estimates made and its verdict reached, of any release and question. Beside it lie <c>x.sql</c> for the
/// numbers and <c>x.rows.sql</c> for the rows of the record behind each line.
/// </summary>
public abstract class Study(string id)
{
    private const string LineKey = "line_key";
    private const string RowKey = "row_key";
    private const string Most = "most";

    public string Id { get; } = id;

    /// <summary>The filters that its queries follow, every one of them.</summary>
    public virtual IReadOnlyList<Filter> Filters => [];

    /// <summary>The finding's type, by which the query for rows is found.</summary>
    protected abstract Type Found { get; }

    /// <summary>Whether the query for rows has the column <c>confidence_code</c>, from which provenance is counted.</summary>
    protected virtual bool RowsSayConfidence => false;

    /// <summary>Whether its queries ask the register, and must be told which.</summary>
    protected virtual bool AsksRegister => false;

    /// <summary>Whether more rows may stand behind it than anyone reads, so that its query for rows is asked for no more than is shown.</summary>
    public bool IsBounded => Release.ParametersOf(SqlText.RowsBehind(Found)).Contains(Most);

    public abstract Finding Ask(Inquiry inquiry);

    /// <summary>What it puts to the test: what it may claim is adjusted for all that is asked on one page. None for a study that describes.</summary>
    internal virtual IReadOnlyList<Test> Tests(Inquiry inquiry) => [];

    /// <summary>The studies of one page that may claim, this one among them; none for a study that describes.</summary>
    internal virtual IReadOnlyList<Study> Family => [];

    /// <summary>The tests of its page, adjusted together; of every part where parts are looked at side by side.</summary>
    protected Held Held(Inquiry inquiry) => Held(inquiry, string.Join(' ', Family.Select(study => study.Id)), Family, static (study, asked) => study.Tests(asked));

    /// <summary>What this study puts to the test after what its page does, likewise of every part.</summary>
    protected Held HeldAfter(Inquiry inquiry, Func<Inquiry, IReadOnlyList<Test>> tests) => Held(inquiry, $"after {Id}", [this], (_, asked) => tests(asked));

    private Held Held(Inquiry inquiry, string key, IReadOnlyList<Study> studies, Func<Study, Inquiry, IReadOnlyList<Test>> tests)
    {
        IReadOnlyList<Inquiry> together = inquiry.Beside.Count == 0 ? [inquiry] : inquiry.Beside;
        return together[0].Once(key, Adjusted).SeenBy(Asked(this, inquiry));

        // A study that does not follow what tells the parts apart asks one question of them all.
        Held Adjusted() => Claiming.Held.Together(
        [
            .. together.SelectMany(each => studies.Select(study => (Study: study, Inquiry: each, Asked: Asked(study, each)))).DistinctBy(each => each.Asked)
                .SelectMany(each => tests(each.Study, each.Inquiry).Select(test => (each.Asked, test))),
        ]);

        static string Asked(Study study, Inquiry inquiry) => $"{study.Id}?{inquiry.Question.Within(study.Filters).Text}";
    }

    /// <summary>The years asked for; those known of what it finds where nothing is asked, and of the register where it takes no years.</summary>
    internal Years YearsOf(Inquiry inquiry) => new(
        Year(YearSpan.FromName, RegisterFilters.From).In(inquiry.Question, inquiry.Release), Year(YearSpan.ToName, RegisterFilters.To).In(inquiry.Question, inquiry.Release));

    /// <summary>What was chosen, for <c>$choice</c>.</summary>
    public string Choice(Inquiry inquiry) => inquiry.Choice(Filters, AsksRegister);

    /// <summary>The rows of the record behind each line, or behind one of them; no more than so many.</summary>
    public IEnumerable<RowBehind> Rows(Inquiry inquiry, string? line = null, int? most = null) => Rows(inquiry, line, null, most ?? int.MaxValue);

    /// <summary>Whether a row of the record stands behind it when no filter is touched. A query that names other resources alone is not asked.</summary>
    public bool Uses(Release release, string resource, string rowKey) =>
        MayReach(resource) && Rows(new(release, Question.Open), null, rowKey, int.MaxValue).Any(row => row.Resource == resource);

    /// <summary>Until when the sources of the tables behind it looked, of those that were gathered from publications: a register says by itself when it closed.</summary>
    internal IReadOnlyList<ObservedUntil> Observed(Release release) =>
    [
        .. release.AskOnce<ObservedUntil>(SqlText.Of<ObservedUntil>())
            .Where(observed => SqlText.RowsBehind(Found) is var query && query.Contains($"'{observed.Resource}' as resource", StringComparison.Ordinal)),
    ];

    /// <summary>The choices made, of those filters that narrow.</summary>
    public IReadOnlyList<Narrowing> Narrowed(Inquiry inquiry) =>
    [
        .. Filters.OfType<ChoiceFilter>().Where(filter => inquiry.Question.Choice(filter.Name) is not null)
            .Select(filter => new Narrowing(filter, filter.Choices(inquiry.Release).Single(choice => choice.Value == inquiry.Question.Choice(filter.Name)))),
    ];

    /// <summary>How many rows of the record stand behind all lines, each counted once.</summary>
    protected IReadOnlyList<ProvenanceCount> ProvenancesBehind(Inquiry inquiry) => ProvenanceCount.Of(
        inquiry.Release.AskAgain<RowBehindWithConfidence>(SqlText.RowsBehind(Found), Given(inquiry, null, null, int.MaxValue))
            .DistinctBy(row => (row.Resource, row.RowKey)).Select(row => row.ConfidenceCode));

    /// <summary>
    /// A query behind which more rows may stand than anyone reads takes <c>$line_key</c>, <c>$row_key</c> (null for all) and <c>$most</c>, so that what is
    /// asked is never more than what is shown. From one that does not, the rows are chosen here.
    /// </summary>
    private IEnumerable<RowBehind> Rows(Inquiry inquiry, string? line, string? rowKey, int most) =>
        (RowsSayConfidence
            ? inquiry.Release.Ask<RowBehindWithConfidence>(SqlText.RowsBehind(Found), Given(inquiry, line, rowKey, most)).Select(row => row.Row)
            : inquiry.Release.Ask<RowBehind>(SqlText.RowsBehind(Found), Given(inquiry, line, rowKey, most)))
            .Where(row => (line is null || row.LineKey == line) && (rowKey is null || row.RowKey == rowKey))
            .Take(most);

    private IReadOnlyList<(string Name, object? Value)> Given(Inquiry inquiry, string? line, string? rowKey, int most)
    {
        var named = Release.ParametersOf(SqlText.RowsBehind(Found));
        return [.. All().Where(parameter => named.Contains(parameter.Name))];

        IEnumerable<(string Name, object? Value)> All() => [("choice", Choice(inquiry)), (LineKey, line), (RowKey, rowKey), (Most, most)];
    }

    private YearFilter Year(string name, YearFilter otherwise) => Filters.OfType<YearFilter>().FirstOrDefault(filter => filter.Name == name) ?? otherwise;

    /// <summary>A query that takes the resource from a column may reach any.</summary>
    private bool MayReach(string resource)
    {
        var query = SqlText.RowsBehind(Found);
        return !query.Contains("' as resource", StringComparison.Ordinal) || query.Contains("_resource", StringComparison.Ordinal) || query.Contains($"'{resource}' as resource", StringComparison.Ordinal);
    }
}

/// <summary>A study of which the kind of finding is known.</summary>
public abstract class Study<TFinding>(string id) : Study(id)
    where TFinding : Finding
{
    protected sealed override Type Found => typeof(TFinding);

    public sealed override Finding Ask(Inquiry inquiry) => Find(inquiry);

    public abstract TFinding Find(Inquiry inquiry);
}

/// <summary>
/// A study of the register. By what it hands its queries, synthetic rows are never in one series with real ones: where both came, the real ones are asked for.
/// </summary>
public abstract class RegisterStudy<TFinding>(string id) : Study(id)
    where TFinding : RegisterFinding
{
    protected sealed override Type Found => typeof(TFinding);

    protected sealed override bool AsksRegister => true;

    public sealed override Finding Ask(Inquiry inquiry) => inquiry.Register is { } register ? Find(inquiry, register) : WithoutRegister(inquiry);

    protected abstract TFinding Find(Inquiry inquiry, Register register);

    /// <summary>What is found where the release holds no register. A study that knows something else besides finds that instead.</summary>
    protected virtual Finding WithoutRegister(Inquiry inquiry) => new NoRegister(this, inquiry);
}
