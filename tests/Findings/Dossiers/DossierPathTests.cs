using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Dossiers;

namespace Analytics.Tests.Findings.Dossiers;

/// <summary>By hand, from a dossier with a video meeting and a silence procedure.</summary>
public sealed class DossierPathTests(SmallReleases small)
{
    [Fact]
    public void Two_consultations_are_listed_of_which_one_invited_anybody()
    {
        var found = Of("d1");

        Assert.Equal(("A pact", 2, 1), (found.Dossier!.Title, found.Consultations.Count, found.Meetings));
        Assert.Equal((2, 1, 0.5), (found.Invited, found.Represented, found.AttendanceShare));
        Assert.Equal([false, true], found.Consultations.Select(consultation => consultation.HasNoAttendance));
    }

    [Fact]
    public void A_dossier_that_nobody_consulted_on_is_shown_to_who_asks_for_it() =>
        Assert.Equal(("A draft", 0), (Of("d2").Dossier!.Title, Of("d2").Observations));

    private DossierPath Of(string dossier) => Assert.IsType<DossierPath>(new DossierPathStudy().Ask(new(small.Of(DossiersCases.Pact), Question.Of(("dossier", dossier)))));
}
