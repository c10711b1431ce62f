using System.Globalization;
using System.Text.Json.Nodes;
using Analytics.Data;
using Analytics.Etl.Commands;
using Analytics.Etl.Sample;
using Analytics.Tests.Data;

namespace Analytics.Tests.Etl.Sample;

/// <summary>The folder that <c>analytics sample</c> leaves: the same for the same wish, whole or not there, and never in the way of anything else.</summary>
public sealed class SamplePackageTests
{
    [Fact]
    public void The_same_seed_and_scale_make_the_same_bytes_in_any_culture()
    {
        using ASample first = new(seed: 5);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-BE");
            using ASample second = new(seed: 5);

            Assert.Equal(first.Bytes(), second.Bytes());
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Another_seed_makes_other_rows_of_the_same_kind()
    {
        using ASample first = new(seed: 5);
        using ASample second = new(seed: 6);
        var (rows, others) = (first.Bytes(), second.Bytes());

        Assert.Equal(rows.Keys.Order(), others.Keys.Order());
        Assert.All(["dossiers.csv", "consultations.csv", "agenda_items.csv", "attendance.csv"], file => Assert.NotEqual(rows[file], others[file]));
    }

    /// <summary>Whoever compares two releases of the house on the same sample sees the same register.</summary>
    [Fact]
    public void The_day_of_the_request_moves_nothing_else()
    {
        using ASample asUsual = new();
        using ASample otherwise = new(planted: new() { NoticeKnownShare = 0.4, ImpromptuNoticeDays = 9, AnticipatoryNoticeDays = 50 });
        var (days, others) = (asUsual.Bytes(), otherwise.Bytes());

        Assert.All(["dossiers.csv", "agenda_items.csv", "attendance.csv", "staffing.csv", "entities.csv"], file => Assert.Equal(days[file], others[file]));
        Assert.NotEqual(days["consultations.csv"], others["consultations.csv"]);
        Assert.Equal(WithoutRequest(asUsual), WithoutRequest(otherwise));

        static IEnumerable<string> WithoutRequest(ASample sample)
        {
            var rows = File.ReadLines(Path.Combine(sample.Package, "consultations.csv")).Select(line => line.Split(',')).ToList();
            var place = Array.IndexOf(rows[0], "requested_on");
            return rows.Select(cells => string.Join(',', cells.Where((_, at) => at != place)));
        }
    }

    [Fact]
    public void Scale_1_is_about_2000_consultations_and_30000_rows_of_attendance_and_64_meetings_in_2024()
    {
        using ASample sample = new(1, SampleCommand.UsualSeed);
        var meetings = File.ReadLines(Path.Combine(sample.Package, "consultations.csv")).Select(line => line.Split(','))
            .Count(cells => cells[1].StartsWith("2024", StringComparison.Ordinal) && cells[3] is "in_person" or "video" or "hybrid" && cells.Contains("held"));

        Assert.InRange(Rows(sample, "consultations"), 1_900, 2_300);
        Assert.InRange(Rows(sample, "attendance"), 28_000, 33_000);
        Assert.Equal(64, sample.Planted.Meetings(2024));
        Assert.InRange(meetings, 63, 65);
    }

    [Fact]
    public void Rows_grow_with_the_scale_and_the_memory_for_each_does_not()
    {
        var (rows2, bytes2) = Cost(2);
        var (rows6, bytes6) = Cost(6);

        Assert.InRange((double)rows6 / rows2, 2.8, 3.2);
        // Far fewer bytes than a row is long: what is allocated is the skeleton of one year of one part, and is let go again.
        Assert.InRange((bytes6 - bytes2) / (double)(rows6 - rows2), 0, 30);
    }

    [Fact]
    public void The_descriptor_promises_what_lies_there_and_says_in_four_languages_that_nothing_is_real()
    {
        using ASample sample = new();
        var package = SourcePackage.Read(sample.Package);
        var planted = JsonNode.Parse(File.ReadAllText(Path.Combine(sample.Package, "planted.json")))!;

        Assert.True(package.Synthetic);
        Assert.Equal(new DateOnly(2024, 12, 31), package.ClosedOn);
        Assert.All(
            new[] { package.Titles.En, package.Titles.Fr, package.Titles.Nl, package.Titles.De },
            title => Assert.Matches("[Ss]ynth", title));
        Assert.All(package.Resources, resource => Assert.Equal(new FileInfo(Path.Combine(sample.Package, resource.Path[0])).Length, resource.Bytes));
        Assert.All(
            sample.Files.SelectMany(file => File.ReadLines(Path.Combine(sample.Package, file.Name)).Skip(1)),
            row => Assert.EndsWith(",synthetic", row, StringComparison.Ordinal));
        Assert.True((bool)planted["synthetic"]!);
        Assert.Equal(14, planted["effects"]!.AsArray().Count);
    }

    [Fact]
    public void A_folder_with_anything_else_in_it_is_left_alone()
    {
        using TemporaryFolder folder = new();
        Directory.CreateDirectory(folder.In("ministry"));
        File.WriteAllText(folder.In("ministry", "register.xlsx"), "kept");
        Directory.CreateDirectory(folder.In("empty"));

        var refused = Run("--into", folder.In("ministry"), "--scale", "0.05");
        var done = Run("--into", folder.In("empty"), "--scale", "0.05");
        var again = Run("--into", folder.In("empty"), "--scale", "0.05", "--seed", "2");
        File.WriteAllText(folder.In("empty", "notes.txt"), "kept");
        var withNotes = Run("--into", folder.In("empty"), "--scale", "0.05");

        Assert.Equal((ExitCodes.Refused, ExitCodes.Done, ExitCodes.Done, ExitCodes.Refused), (refused, done, again, withNotes));
        Assert.Equal("kept", File.ReadAllText(folder.In("empty", "notes.txt")));
        Assert.Equal("kept", File.ReadAllText(folder.In("ministry", "register.xlsx")));
        Assert.Single(Directory.EnumerateFileSystemEntries(folder.In("ministry")));
        Assert.Equal(["empty", "ministry"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("0,5")]
    [InlineData("20000")]
    [InlineData("many")]
    public void A_scale_that_is_none_is_a_fault_of_the_command(string scale) =>
        Assert.Contains(SampleCommand.Create().Parse(["--into", "nowhere", "--scale", scale]).Errors, error => error.Message.Contains(scale, StringComparison.Ordinal));

    [Fact]
    public void A_run_that_breaks_off_leaves_the_sample_that_was_there()
    {
        using ASample sample = new(0.05m);
        var before = sample.Bytes();
        var neighbours = Directory.GetParent(sample.Package)!.FullName;
        SamplePackage package = new(sample.Package);

        Assert.Throws<OperationCanceledException>(() => package.Write(sample.Register with { Seed = 2 }, ASample.Calendar, BreakOff));

        Assert.Equal(before, sample.Bytes());
        Assert.Equal(["sample"], Directory.EnumerateFileSystemEntries(neighbours).Select(Path.GetFileName));

        static void BreakOff(string step)
        {
            if (step.EndsWith("2010", StringComparison.Ordinal))
                throw new OperationCanceledException();
        }
    }

    [Fact]
    public void Two_runs_into_one_folder_do_not_mix()
    {
        using ASample sample = new(0.05m);
        var before = sample.Bytes();
        using FileStream other = new(
            Path.Combine(Directory.GetParent(sample.Package)!.FullName, ".sample.building.lock"), FileMode.CreateNew, FileAccess.Write, FileShare.None);

        Assert.Equal(ExitCodes.Refused, Run("--into", sample.Package, "--seed", "2"));
        Assert.Equal(before, sample.Bytes());
    }

    [Fact]
    public void What_a_killed_run_left_aside_is_no_package_and_is_cleared_by_the_next()
    {
        using ASample sample = new(0.05m);
        var left = Path.Combine(Directory.GetParent(sample.Package)!.FullName, ".sample.building");
        Directory.CreateDirectory(Path.Combine(left, "new"));
        File.WriteAllText(Path.Combine(left, "new", "consultations.csv"), "consultation_id\nc00");

        Assert.Equal(["record", "sample"], sample.Report.Packages.Select(read => read.Name).Order());
        new SamplePackage(sample.Package).Write(sample.Register, ASample.Calendar, _ => { });

        Assert.False(Directory.Exists(left));
    }

    private static long Rows(ASample sample, string resource) => sample.Files.Single(file => file.Resource == resource).Rows;

    private static (long Rows, long Bytes) Cost(decimal scale)
    {
        using TemporaryFolder folder = new();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var files = new SampleRegister(scale, 1, new()).Write(folder, ASample.Calendar, _ => { });
        return (files.Sum(file => file.Rows), GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static int Run(params string[] words) =>
        SampleCommand.Create().Parse([.. words, "--sources", Directory.GetParent(ASample.Record)!.FullName]).Invoke();
}
