using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>A point for each policy domain: its meetings per dossier over those of all others, with the line at as many.</summary>
public sealed class MeetingsByDomainExhibit() : ExhibitOf<MeetingsByDomain>(new MeetingsByDomainStudy(), "dossiers", MeetingsByDomainWords.Question)
{
    protected override Display Show(MeetingsByDomain found) => new()
    {
        Headline = MeetingsByDomainWords.Headline(found),
        Subtitle = MeetingsByDomainWords.Subtitle(found.Opened ?? found.Years),
        AlternativeText = MeetingsByDomainWords.AlternativeText(found),
        Figure = found.Furthest is null || found.Lacks is not null ? null : Draw(found),
        Table = Table(found),
        ObservationsName = DossiersWords.DossiersCounted,
        Notes = [MeetingsByDomainWords.Note, .. DossiersWords.YearsOfTheWhole(found), .. MeetingsByDomainWords.Unknown(found.UnknownDomain)],
    };

    protected override Localized Title(MeetingsByDomain found, Estimate estimate) => MeetingsByDomainWords.Title(found);

    private static Figure Draw(MeetingsByDomain found)
    {
        IReadOnlyList<DomainRate> drawn = [.. found.Domains.Where(domain => domain.P is not null)];
        return new()
        {
            X = new NumberAxis(MeetingsByDomainWords.Ratio, Unit.None),
            Y = new CategoryAxis(FilterWords.Title(RegisterFilters.Domain), [.. drawn.Select(MeetingsByDomainWords.Domain)]),
            Marks =
            [
                new LineMark(new("as-many", MeetingsByDomainWords.AsMany, SeriesColour.Grey), [.. Enumerable.Range(0, drawn.Count).SelectMany(BesideRow)]),
                new PointMark(new("domains", MeetingsByDomainWords.Ratio, SeriesColour.Accent), [.. drawn.Index().Select(place => Point(found, place.Item, place.Index))]),
            ],
        };
    }

    /// <summary>The line at as many, in pieces: a narrow picture writes each name above its row.</summary>
    private static CurvePoint[] BesideRow(int row) => [new(1, row - 0.15), new(1, row + 0.4), new(1, null)];

    private static DataPoint Point(MeetingsByDomain found, DomainRate domain, int row)
    {
        var ratio = found.Ratios[domain.Code];
        return new(ratio.Value!.Value, row, found.Register.Provenance, ratio.Low, ratio.High, Line: domain.Code);
    }

    private static Table Table(MeetingsByDomain found) => new(
        [
            new("policy_domain_code", ColumnType.Text, Unit.None, ColumnWords.Code),
            new("policy_domain", ColumnType.Text, Unit.None, FilterWords.Title(RegisterFilters.Domain)),
            new("dossier_count", ColumnType.Whole, Unit.Count, DossiersWords.Dossiers),
            new("meeting_count", ColumnType.Whole, Unit.Count, ColumnWords.Meetings),
            new("meeting_mean_count", ColumnType.Number, Unit.Count, ConsultationsPerDossierWords.MeetingsPerDossier),
            new("ratio", ColumnType.Number, Unit.None, MeetingsByDomainWords.Ratio),
            new("ratio_low", ColumnType.Number, Unit.None, MeetingsByDomainWords.RatioFrom),
            new("ratio_high", ColumnType.Number, Unit.None, MeetingsByDomainWords.RatioTo),
            new("ratio_holm_p", ColumnType.Number, Unit.None, MeetingsByDomainWords.P),
            new("verdict", ColumnType.Text, Unit.None, MeetingsByDomainWords.Verdict),
        ],
        found.Lacks is not null ? [] : [.. found.Domains.Select(domain => new TableLine(domain.Code, Cells(found.Ratios[domain.Code], domain)))]);

    private static IReadOnlyList<object?> Cells(Estimate ratio, DomainRate domain) =>
    [
        domain.Code, MeetingsByDomainWords.Domain(domain), domain.Dossiers, domain.Meetings, domain.Mean,
        ratio.Value, ratio.Low, ratio.High, ratio.HolmP, VerdictWords.Of(ratio.Verdict!.Value),
    ];
}
