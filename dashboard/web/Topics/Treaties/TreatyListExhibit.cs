using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings.Asking;
using Analytics.Findings.Treaties;

namespace Analytics.Dashboard.Topics.Treaties;

/// <summary>The index of treaties for programs and downloads: every treaty that the words and the facets leave, where the page of the index shows some at a time with their links.</summary>
public sealed class TreatyListExhibit() : ExhibitOf<TreatyList>(new TreatyListStudy(), "treaties", TreatyListWords.Question)
{
    public const string ByName = "treaty_name";

    protected override Display Show(TreatyList found) => new()
    {
        Headline = TreatyListWords.Headline(found),
        Subtitle = TreatyListWords.Subtitle(found),
        AlternativeText = TreatyListWords.Headline(found),
        Figure = null,
        Table = new(
            [
                new("treaty_id", ColumnType.Text, Unit.None, ColumnWords.Code),
                new(ByName, ColumnType.Text, Unit.None, TreatiesWords.Treaty),
                new("status", ColumnType.Text, Unit.None, TreatyStatusWords.Title),
                new("signed_on", ColumnType.Text, Unit.None, PendingTreatiesWords.SignedOn),
                new("deposited_on", ColumnType.Text, Unit.None, TreatyPageWords.Ratified),
                new("in_force_on", ColumnType.Text, Unit.None, TreatyPageWords.InForce),
                new("family", ColumnType.Text, Unit.None, FilterWords.Title(TreatiesFilters.Family)),
                new("competence", ColumnType.Text, Unit.None, FilterWords.Title(TreatyIndexFilters.Competence)),
                new("awaited_parliaments", ColumnType.Text, Unit.None, PendingTreatiesWords.AwaitedParliaments),
                new("looked_on", ColumnType.Day, Unit.None, TreatyPageWords.LookedOn),
                new("adopted_place", ColumnType.Text, Unit.None, TreatyListWords.Place),
            ],
            [.. found.Treaties.Select(Line)]),
        ObservationsName = TreatyListWords.Counted,
        Notes = [TreatyListWords.Note, TreatyListWords.StatusNote],
    };

    private static TableLine Line(TreatyListRow treaty) => new(
        treaty.RowKey,
        [
            treaty.TreatyId, CodeWords.Of(treaty.TreatyNames), TreatyStatusWords.Of(treaty.StatusCode), treaty.SignedOn, treaty.DepositedOn, treaty.InForceOn,
            CodeWords.Label("treaties", "family_code", treaty.FamilyCode), CodeWords.Label("treaties", "competence_code", treaty.CompetenceCode),
            Awaited(treaty), treaty.LookedOn, treaty.AdoptedPlaces is { } places ? CodeWords.Of(places) : null,
        ]);

    /// <summary>The parliaments that a source names as awaited; null where none names them.</summary>
    internal static Localized? Awaited(TreatyListRow treaty) => treaty.Awaited.Count == 0
        ? null
        : Localized.From(language => string.Join(language.Semicolon, treaty.Awaited.Select(code => CodeWords.Parliament(code).In(language))));
}
