using Analytics.Findings.Asking;
using Analytics.Findings.Attendance;
using Analytics.Findings.Dossiers;

namespace Analytics.Tests.Findings.Attendance;

/// <summary>By hand, from ten dossiers of which each was concluded in another way, or not at all.</summary>
public sealed class EmptyChairsTests(SmallReleases small)
{
    [Fact]
    public void Of_the_dossiers_whose_chairs_are_known_those_with_an_empty_one_are_counted_absent_and_uninvited_apart()
    {
        var whole = Found().Whole;

        Assert.Equal((9, 4, 2), (whole.Concluded, whole.Known, whole.Empty));
        Assert.Equal((1, 1), (whole.WithAbsent, whole.WithNotInvited));
        // Wilson's interval of 2 in 4, by hand: 0.5 ± 1.96/(1 + 3.8415/4) × √(0.0625 + 3.8415/64) = 0.5 ± 0.35.
        Assert.Equal((0.5, 0.15, 0.85), (whole.Share.Value, Math.Round(whole.Share.Low!.Value, 3), Math.Round(whole.Share.High!.Value, 3)));
    }

    [Fact]
    public void What_binds_nobody_and_what_nobody_knows_is_no_empty_chair()
    {
        var whole = Found().Whole;

        Assert.Equal((1, 1, 2, 1, 0), (whole.Stalemates, whole.Procedures, whole.UnknownCompetence, whole.UnknownAttendance, whole.UnknownOutcome));
    }

    [Fact]
    public void An_administration_keeps_the_chair_taken_and_its_absent_cabinet_is_told() => Assert.Equal(1, Found().Whole.WithCabinetAbsent);

    [Fact]
    public void A_dossier_counts_in_the_year_of_its_conclusion_and_who_came_uninvited_was_there()
    {
        var later = Found().Counts.Single(year => year.Year == 2022).Conclusions;

        Assert.Equal((1, 1, 0), (later.Concluded, later.Known, later.Empty));
    }

    [Fact]
    public void The_list_names_whose_chair_it_was_the_last_concluded_first()
    {
        var list = EmptyChairList.Of(new(small.Of(AttendanceCases.Seats), Question.Open))!;

        Assert.Equal(2, list.FoundCount);
        Assert.Equal(
            [("d2", "", "Wallonia"), ("d1", "Wallonia", "")],
            list.Shown.Select(dossier => (dossier.DossierId, string.Join(", ", dossier.Absent.Select(entity => entity.En)), string.Join(", ", dossier.NotInvited.Select(entity => entity.En)))));
    }

    /// <summary>Nobody concluded d8, which is open, though its last consultation reached consensus.</summary>
    [Theory]
    [InlineData("d0", "represented")]
    [InlineData("d1", "absent")]
    [InlineData("d2", "not_invited")]
    [InlineData("d3", "stalemate")]
    [InlineData("d4", "procedure")]
    [InlineData("d5", "competence_unknown")]
    [InlineData("d6", "attendance_unknown")]
    [InlineData("d7", "competence_unknown")]
    [InlineData("d8", null)]
    [InlineData("d9", "represented")]
    public void The_page_of_a_dossier_knows_what_is_known_of_its_chairs(string dossier, string? seating)
    {
        var found = Assert.IsType<DossierPath>(new DossierPathStudy().Ask(new(small.Of(AttendanceCases.Seats), Question.Of(("dossier", dossier)))));

        Assert.Equal(seating, found.Conclusion?.SeatingCode);
    }

    private EmptyChairs Found() => Assert.IsType<EmptyChairs>(new EmptyChairsStudy().Ask(new(small.Of(AttendanceCases.Seats), Question.Open)));
}
