using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Topics;

/// <summary>
/// An exhibit that rests on the register. Its queries take the parameters of its filters and <c>$is_synthetic</c>, by which synthetic rows are never in
/// one series with real ones: where both came, the real ones are asked for.
/// </summary>
public abstract class RegisterExhibit(string id, string topic, Localized question) : BoundedExhibit(id, topic, question)
{
    /// <summary>The filters that its queries follow, of those of its topic.</summary>
    protected abstract IReadOnlyList<Filter> Filters { get; }

    public sealed override Exhibit Show(Release release, Question question)
    {
        if (Register.Of(release) is not { } register)
            return WithoutRegister(release, question);
        var shown = Show(release, question, register);
        return shown with { Subtitle = RegisterFilters.Narrowed(shown.Subtitle, release, question, Filters) };
    }

    protected abstract Exhibit Show(Release release, Question question, Register register);

    /// <summary>What is said where the release holds no register. An exhibit that knows something else besides says that instead.</summary>
    protected virtual Exhibit WithoutRegister(Release release, Question question) => new()
    {
        Id = Id,
        Topic = Topic,
        Question = Question,
        Headline = RegisterWords.NotKnown,
        Subtitle = RegisterWords.WhatItTakes,
        AlternativeText = RegisterWords.NotKnown,
        Figure = null,
        Table = new([new("year", ColumnType.Whole, Unit.None, new("Year", "Année", "Jaar", "Jahr"))], []),
        Observations = 0,
        ObservationsName = new("rows of the register", "lignes du registre du ministère", "rijen van het ministeriële register", "Zeilen des Registers des Ministeriums"),
        Provenance = [],
    };

    protected sealed override (string Name, object? Value)[] Parameters(Release release, Question question) =>
        [.. RegisterFilters.Parameters(release, question, Filters), ("is_synthetic", Register.Of(release)?.IsSynthetic ?? false)];

    /// <summary>Rows of the register beside documented ones, each provenance counted once.</summary>
    protected static IReadOnlyList<ProvenanceCount> Together(params IEnumerable<ProvenanceCount> counts) =>
        [.. counts.Where(count => count.Rows > 0).GroupBy(count => count.Provenance).OrderBy(group => group.Key)
            .Select(group => new ProvenanceCount(group.Key, group.Sum(count => count.Rows)))];
}
