using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Dashboard.Topics.Dossiers;

/// <summary>The list of dossiers for programs and downloads: the same lines, in the same order, as the page shows beneath it with its links.</summary>
public sealed class DossierListExhibit() : ExhibitOf<DossierList>(new DossierListStudy(), "dossiers", DossierListWords.Question)
{
    protected override Display Show(DossierList found) => new()
    {
        Headline = DossierListWords.Headline(found),
        Subtitle = DossierListWords.Subtitle(found),
        AlternativeText = DossierListWords.Headline(found),
        Figure = null,
        Table = new(
            [
                new("dossier_id", ColumnType.Text, Unit.None, DossiersWords.Dossier),
                new("title", ColumnType.Text, Unit.None, CodeWords.Column("dossiers", "title")),
                new("consultation_count", ColumnType.Whole, Unit.Count, DossiersWords.Consultations),
                new("opened_on", ColumnType.Text, Unit.None, DossiersWords.OpenedOn),
                new("closed_on", ColumnType.Text, Unit.None, ColumnWords.ClosedOn),
                new("policy_domain", ColumnType.Text, Unit.None, FilterWords.Title(RegisterFilters.Domain)),
                new("organisation", ColumnType.Text, Unit.None, FilterWords.Title(RegisterFilters.Organisation)),
            ],
            found.Lacks is not null ? [] : [.. found.Shown.Select(dossier => Line(dossier, found.HasConsultations))]),
        ObservationsName = DossiersWords.DossiersCounted,
        Notes = [DossierListWords.Note],
    };

    private static TableLine Line(DossierListRow dossier, bool hasConsultations) => new(
        dossier.RowKey,
        [
            dossier.DossierId, dossier.Title, hasConsultations ? (long)dossier.ConsultationCount : null, dossier.OpenedOn, dossier.ClosedOn is { } closed ? closed : DossiersWords.Closed(null, dossier.ClosedOnMissing),
            DossiersWords.PolicyDomain(dossier.PolicyDomainCode), DossiersWords.Organisation(dossier.OrganisationCode),
        ]);
}
