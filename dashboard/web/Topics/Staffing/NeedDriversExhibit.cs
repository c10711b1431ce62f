using Analytics.Dashboard.Exhibits;
using Analytics.Data.Languages;
using Analytics.Findings;
using Analytics.Findings.Staffing;

namespace Analytics.Dashboard.Topics.Staffing;

/// <summary>The tornado of the last whole year of the register.</summary>
public sealed class NeedDriversExhibit() : ExhibitOf<NeedDrivers>(new NeedDriversStudy(), "staffing", NeedDriversWords.Question)
{
    protected override Display Show(NeedDrivers found) => new()
    {
        Headline = DriversWords.Headline(found.Bars, found.Year is not null),
        Subtitle = found.Year is { } year ? DriversWords.Subtitle(year.Year, isPublic: false) : NeedDriversWords.Subtitle(found.Years),
        AlternativeText = DriversWords.AlternativeText(found.Bars, found.Year is not null),
        Figure = DriverFigure.Draw(found.Bars, found.AtMedians, found.Register.Provenance),
        Table = DriverFigure.Table(found.Bars),
        ObservationsName = DriversWords.Observed,
        Notes = [DriversWords.Note, WorkloadWords.Seed(found.Asked)],
    };

    protected override Localized Title(NeedDrivers found, Estimate estimate) => DriversWords.Title(found.Bars, estimate);
}
