using Analytics.Data;
using Analytics.Etl.Publishing;

namespace Analytics.Tests.Etl.Publishing;

/// <summary>A release is held against its report before it is called current; what is damaged is told and made anew.</summary>
public sealed class DamagedReleaseTests : IDisposable
{
    private readonly ARegister _register = ARegister.WithSteps("s1,ceta,2016,,,,,,,,");

    public void Dispose() => _register.Dispose();

    [Theory]
    [InlineData("truncated")]
    [InlineData("flipped")]
    [InlineData("deleted")]
    [InlineData("emptied")]
    public void A_damaged_database_is_made_anew_under_its_id_and_that_is_told(string damage)
    {
        var id = _register.Refresh().ReleaseId;
        Damage(Path.Combine(_register.Warehouse.Release(id), Warehouse.FileName), damage);

        var again = _register.Refresh();

        Assert.Equal((RunOutcome.Published, id), (again.Outcome, again.ReleaseId));
        Assert.Contains(again.Findings, finding => finding.Rule == "release_damaged");
        Assert.Equal(ReleaseFault.None, ReleaseFaults.Of(_register.Warehouse.Release(id)));
        Assert.Equal(1, _register.Ask("select count(*) as step_count from typed.steps").Single().Whole("step_count"));
        Assert.Equal([id], Directory.EnumerateFileSystemEntries(_register.Warehouse.Releases).Select(Path.GetFileName));
        Assert.Equal(RunOutcome.NothingNew, _register.Refresh().Outcome);
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("deleted")]
    [InlineData("emptied")]
    public void A_damaged_report_is_made_anew_where_the_inputs_are_the_same(string damage)
    {
        var id = _register.Refresh().ReleaseId;
        Damage(_register.Warehouse.ReportOf(id), damage);

        var again = _register.Refresh();

        Assert.Equal((RunOutcome.Published, id), (again.Outcome, again.ReleaseId));
        Assert.Contains(again.Findings, finding => finding.Rule == "standing_release");
        Assert.Equal(ReleaseFault.None, ReleaseFaults.Of(_register.Warehouse.Release(id)));
    }

    [Fact]
    public void Other_inputs_are_refused_while_nobody_can_tell_what_the_current_release_was_made_of()
    {
        var id = _register.Refresh().ReleaseId;
        Damage(_register.Warehouse.ReportOf(id), "truncated");
        _register.Put("treaties", "treaties.csv", ARegister.Treaties.Replace("CETA", "Ceta", StringComparison.Ordinal));

        var refused = _register.Refresh();
        var meant = _register.Refresh(permitted: new([Permissions.All], Synthetic: false));

        Assert.Equal((RunOutcome.Refused, "standing_release_lost"), (refused.Outcome, refused.Rejects.Single().Rule));
        Assert.Equal(RunOutcome.Published, meant.Outcome);
    }

    [Theory]
    [InlineData("truncated")]
    [InlineData("emptied")]
    [InlineData("deleted")]
    public void A_damaged_pointer_is_set_again_and_that_is_told(string damage)
    {
        var id = _register.Refresh().ReleaseId;
        Damage(_register.Warehouse.CurrentFile, damage);

        var again = _register.Refresh();

        Assert.Equal((RunOutcome.NothingNew, id, id), (again.Outcome, again.ReleaseId, _register.Warehouse.CurrentId()));
        Assert.Contains(again.Findings, finding => finding.Rule == "standing_release");
    }

    [Fact]
    public void A_package_is_missed_though_the_pointer_is_gone()
    {
        Assert.Equal(RunOutcome.Published, _register.Put("treaties", "more.csv", "treaty_id,treaty_name\ntisa,TiSA\n", package: "second").Refresh().Outcome);
        File.Delete(_register.Warehouse.CurrentFile);
        Directory.Delete(Path.Combine(_register.Sources, "second"), recursive: true);

        Assert.Contains(_register.Refresh().Rejects, reject => reject is { Package: "second", Rule: "package_missing" });
    }

    [Fact]
    public void A_plan_touches_nothing()
    {
        var plan = _register.Refresh(isPlan: true);

        Assert.Equal(RunOutcome.Planned, plan.Outcome);
        Assert.False(Directory.Exists(_register.Warehouse.Path));
    }

    private static void Damage(string path, string damage)
    {
        switch (damage)
        {
            case "truncated":
                using (var file = File.OpenWrite(path))
                    file.SetLength(file.Length / 2);
                break;
            case "flipped":
                using (FileStream file = new(path, FileMode.Open, FileAccess.ReadWrite))
                {
                    file.Position = file.Length / 2;
                    var was = file.ReadByte();
                    file.Position--;
                    file.WriteByte((byte)~was);
                }

                break;
            case "emptied":
                File.WriteAllText(path, "");
                break;
            case "deleted":
                File.Delete(path);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(damage), damage, "is no damage");
        }
    }
}
