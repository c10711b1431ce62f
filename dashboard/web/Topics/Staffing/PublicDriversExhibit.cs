using Analytics.Dashboard.Exhibits;
using Analytics.Data;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The tornado of what public sources alone can say.</summary>
public sealed class PublicDriversExhibit() : ExhibitOf<PublicDrivers>(new PublicDriversStudy(), "staffing", PublicDriversWords.Question)
{
    protected override Display Show(PublicDrivers found) => new()
    {
        Headline = DriversWords.Headline(found.Bars, found.Year is not null),
        Subtitle = DriversWords.Subtitle(found.Year?.Year, isPublic: true),
        AlternativeText = DriversWords.AlternativeText(found.Bars, found.Year is not null),
        Figure = DriverFigure.Draw(found.Bars, found.Middle, Provenance.Assumed),
        Table = DriverFigure.Table(found.Bars),
        ObservationsName = DriversWords.Observed,
        Notes = [DriversWords.Note, WorkloadWords.Seed(found.Asked)],
    };

    protected override Localized Title(PublicDrivers found, Estimate estimate) => DriversWords.Title(found.Bars, estimate);
}
