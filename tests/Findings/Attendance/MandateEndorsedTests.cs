using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;

namespace Analytics.Tests.Findings.Attendance;

/// <summary>By hand, from twelve meetings at which two services of Wallonia were represented and one of the federal State.</summary>
public sealed class MandateEndorsedTests(SmallReleases small)
{
    /// <summary>Wallonia's mandate was endorsed for both services at eight of twelve meetings; the federal one at the first, of which alone it is known.</summary>
    private static readonly SmallRegister Twelve = new("mandates of twelve meetings", static ministry => ministry
        .With("consultations", "consultation_id,held_on,format_code", [.. Enumerable.Range(1, 12).Select(n => $"k{n:00},2021-03-{n:00},in_person")])
        .With(
            "attendance", "consultation_id,entity_id,representation_code,is_invited,is_represented,is_mandate_endorsed",
            [
                .. Enumerable.Range(1, 12).SelectMany(n => new[]
                {
                    $"k{n:00},wal,cabinet,true,true,{(n <= 8 ? "true" : "false")}", $"k{n:00},wal,administration,true,true,{(n <= 8 ? "true" : "false")}",
                    $"k{n:00},fed,cabinet,true,true,{(n == 1 ? "true" : "")}", $"k{n:00},fed,administration,true,false,true",
                }),
            ]));

    [Fact]
    public void Two_services_of_one_authority_are_one_observation()
    {
        var wallonia = Found().Entities.Single(entity => entity.Id == "wal");

        Assert.Equal((24, 24, 16, 0), (wallonia.Represented, wallonia.Known, wallonia.Endorsed, wallonia.Unknown));
        // Residuals of 2/3 at eight meetings and −4/3 at four: squares 32/3 in all. The variance 32/3 × 12/11 / 24² = 0.0202 is 24/11 times that of 24 single
        // rows, 2/9/24 = 0.00926; log-odds ln 2 ± 2.201 × 0.1421/(2/9), so 0.329 to 0.891.
        var estimate = wallonia.Estimate.Required;
        Assert.Equal(24.0 / 11, estimate.DesignEffect, 10);
        Assert.Equal((0.329, 0.891), (Math.Round(estimate.Interval.Low, 3), Math.Round(estimate.Interval.High, 3)));
    }

    [Fact]
    public void A_mandate_that_nobody_wrote_down_is_counted_apart_and_one_of_who_stayed_away_not_at_all()
    {
        var federal = Found().Entities.Single(entity => entity.Id == "fed");

        Assert.Equal((12, 1, 1, 11), (federal.Represented, federal.Known, federal.Endorsed, federal.Unknown));
        Assert.Equal(1.0, federal.Share);
        Assert.Null(federal.Estimate.Value);
    }

    private MandateEndorsed Found() => Assert.IsType<MandateEndorsed>(new MandateEndorsedStudy().Ask(new(small.Of(Twelve), Question.Open)));
}
