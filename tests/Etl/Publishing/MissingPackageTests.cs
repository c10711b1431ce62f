using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Publishing;

namespace Analytics.Tests.Etl.Publishing;

/// <summary>A package that is not seen was not taken away on purpose, and nothing takes its place until somebody says so.</summary>
public sealed class MissingPackageTests : IDisposable
{
    private readonly AMinistry _ministry = new AMinistry()
        .With("consultations", "consultation_id,held_on,format_code,trigger_code", "c1,2021-03-04,video,anticipatory")
        .Put(AMinistry.Sample, "consultations", "consultation_id,held_on,format_code,trigger_code,body_code", "s1,2021-03-04,video,anticipatory,coormulti");

    public void Dispose() => _ministry.Dispose();

    [Fact]
    public void A_register_that_is_gone_refuses_the_refresh_and_the_synthetic_one_does_not_take_its_place()
    {
        var good = _ministry.Refresh();
        _ministry.TakeAway(AMinistry.Register);

        var refused = _ministry.Refresh();

        Assert.Equal(RunOutcome.Refused, refused.Outcome);
        Assert.Equal(("ministry", "package_missing"), refused.Rejects.Select(reject => (reject.Package, reject.Rule)).Single());
        Assert.Contains("--retire ministry", refused.Rejects.Single().Sentence.En, StringComparison.Ordinal);
        Assert.Equal(good.ReleaseId, _ministry.CurrentId);
    }

    [Fact]
    public void What_is_retired_leaves_and_the_synthetic_register_stays_out_for_good()
    {
        _ministry.Refresh();
        _ministry.TakeAway(AMinistry.Register);

        var retired = _ministry.Refresh(new([AMinistry.Register], Synthetic: false));
        var next = _ministry.Put(AMinistry.Record, "mandates", "mandate_id,body_name,role_name,began_on", "unsc,Security Council,member,2019-01-01").Refresh();

        Assert.Equal((RunOutcome.Published, RunOutcome.Published), (retired.Outcome, next.Outcome));
        Assert.All([retired, next], report => Assert.DoesNotContain(report.Packages, package => package.IsSynthetic));
        Assert.Contains(next.Findings, finding => finding is { Package: AMinistry.Sample, Rule: "left_out" });
    }

    [Fact]
    public void The_synthetic_register_stands_in_again_when_somebody_says_so()
    {
        _ministry.Refresh();
        _ministry.TakeAway(AMinistry.Register);

        var report = _ministry.Refresh(new([AMinistry.Register], Synthetic: true));

        Assert.Equal(RunOutcome.Published, report.Outcome);
        Assert.Contains(report.Packages, package => package.IsSynthetic);
    }

    [Fact]
    public void Each_package_that_is_missing_is_told_and_retiring_one_is_not_enough()
    {
        _ministry.Put("other", "entities", "entity_id,level_code,name_en,name_fr,name_nl,name_de", "vla,region,Flanders,Flandre,Vlaanderen,Flandern");
        _ministry.Refresh();
        _ministry.TakeAway(AMinistry.Register);
        _ministry.TakeAway("other");

        Assert.Equal([AMinistry.Register, "other"], _ministry.Refresh().Rejects.Select(reject => reject.Package).Order());
        Assert.Equal(["other"], _ministry.Refresh(new([AMinistry.Register], Synthetic: false)).Rejects.Select(reject => reject.Package));
    }

    [Fact]
    public void A_register_that_came_needs_nobody_to_retire_the_synthetic_one()
    {
        using var ministry = new AMinistry().Put(AMinistry.Sample, "consultations", "consultation_id,held_on,format_code,trigger_code,body_code", "s1,2021-03-04,video,anticipatory,coormulti");
        Assert.Contains(ministry.Refresh().Packages, package => package.IsSynthetic);

        var report = ministry.With("consultations", "consultation_id,held_on,format_code,trigger_code", "c1,2021-03-04,video,anticipatory").Refresh();

        Assert.Equal(RunOutcome.Published, report.Outcome);
        Assert.DoesNotContain(report.Packages, package => package.IsSynthetic);
        Assert.True(report.HasHadRegister);
    }

    [Fact]
    public void A_link_to_a_drive_that_is_not_mounted_is_told_before_anything_was_published()
    {
        using var ministry = new AMinistry();
        ministry.Link("share", to: "a-drive-that-is-not-there");

        Assert.Equal(("share", "folder_access"), ministry.Refresh().Rejects.Select(reject => (reject.Package, reject.Rule)).Single());
    }

    [Fact]
    public void A_folder_of_files_without_a_descriptor_is_told()
    {
        using var ministry = new AMinistry();
        ministry.PutFile("forgotten", "register.csv", "a,b\n1,2\n");

        var report = ministry.Refresh();

        Assert.Equal(RunOutcome.Published, report.Outcome);
        Assert.Contains(report.Findings, finding => finding is { Package: "forgotten", Rule: "no_descriptor" });
    }

    [Fact]
    public void A_package_that_lost_its_descriptor_is_missing()
    {
        _ministry.Refresh();
        _ministry.TakeAway(AMinistry.Register, SourcePackage.DescriptorName);

        Assert.Contains(_ministry.Refresh().Rejects, reject => reject is { Package: AMinistry.Register, Rule: "package_missing" });
    }
}
