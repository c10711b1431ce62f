using Analytics.Data;
using Analytics.Etl.Publishing;

namespace Analytics.Tests.Etl.Publishing;

/// <summary>The bytes that have the fingerprint are the bytes that are read.</summary>
public sealed class SnapshotTests
{
    private const string Before = "s1,ceta,2016,,,,,,,,";
    private const string After = "s1,ceta,2017,,,,,,,,";

    [Fact]
    public void A_file_that_is_replaced_after_its_fingerprint_is_refused_though_its_size_and_time_are_the_same()
    {
        using var register = ARegister.WithSteps(Before);

        var report = Refresh(register, replacedWhen: "copy");

        Assert.Equal(RunOutcome.Refused, report.Outcome);
        Assert.Equal(("steps.csv", "file_changed"), report.Rejects.Select(reject => (reject.File, reject.Rule)).Single());
        Assert.Null(register.Warehouse.CurrentId());
    }

    [Fact]
    public void A_file_that_is_replaced_later_is_read_as_it_was()
    {
        using var register = ARegister.WithSteps(Before);

        var report = Refresh(register, replacedWhen: "prepare");

        Assert.Equal(RunOutcome.Published, report.Outcome);
        Assert.Equal("2016", register.Ask("select happened_on from typed.steps").Single().Text("happened_on"));
    }

    [Fact]
    public void A_file_that_is_taken_away_meanwhile_is_refused()
    {
        using var register = ARegister.WithSteps(Before);

        var report = Refresh(register, replacedWhen: "copy", File.Delete);

        Assert.Equal(("steps.csv", "file_changed"), report.Rejects.Select(reject => (reject.File, reject.Rule)).Single());
    }

    [Fact]
    public void A_file_that_becomes_a_folder_meanwhile_is_a_fault_of_the_file_and_not_of_the_disk()
    {
        using var register = ARegister.WithSteps(Before);

        var report = Refresh(register, replacedWhen: "copy", path =>
        {
            File.Delete(path);
            Directory.CreateDirectory(path);
        });

        Assert.Equal(("steps.csv", "file_changed"), report.Rejects.Select(reject => (reject.File, reject.Rule)).Single());
    }

    [Fact]
    public void Copies_leave_with_the_refresh()
    {
        using var register = ARegister.WithSteps(Before);

        var report = register.Refresh();

        Assert.Equal([RunReport.FileName, Warehouse.FileName], Directory.EnumerateFileSystemEntries(register.Warehouse.Release(report.ReleaseId)).Select(Path.GetFileName).Where(name => name is RunReport.FileName or Warehouse.FileName or "sources").Order());
    }

    private static RunReport Refresh(ARegister register, string replacedWhen, Action<string>? replace = null) =>
        new Refresh(register.Sources, register.Warehouse.Path, register.Model, TimeProvider.System, stage =>
        {
            if (stage == replacedWhen)
                (replace ?? Replace)(Path.Combine(register.Sources, "register", "steps.csv"));
        }).Run();

    /// <summary>As a program does that writes aside and renames, and keeps the time.</summary>
    private static void Replace(string path)
    {
        var written = File.GetLastWriteTimeUtc(path);
        File.WriteAllText(path + ".new", File.ReadAllText(path).Replace(Before, After, StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(path + ".new", written);
        File.Move(path + ".new", path, overwrite: true);
    }
}
