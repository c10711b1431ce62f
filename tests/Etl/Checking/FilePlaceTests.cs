using Analytics.Data;
using Analytics.Etl.Building;
using Analytics.Etl.Checking;
using Analytics.Tests.Etl.Checking.Hostile;

namespace Analytics.Tests.Etl.Checking;

/// <summary>A file of a package is an ordinary file that lies in it; what else a path may lead to is refused in a sentence that says what it is, and is not opened.</summary>
public sealed class FilePlaceTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("analytics-place-").FullName;
    private readonly HostileFolder _folder;

    public FilePlaceTests() => _folder = new(_root);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("a csv file that is a link out of the package", "file_outside")]
    [InlineData("a json file that is a link to a device", "file_outside")]
    [InlineData("a parquet file that is a broken link", "file_kind")]
    [InlineData("a xlsx file that is a link to itself", "file_kind")]
    [InlineData("a csv file that is a pipe", "empty")]
    [InlineData("a json file that is a link to a pipe", "empty")]
    [InlineData("a csv file that is a folder", "file_kind")]
    [InlineData("a file in a folder that is a link out of the package", "file_outside")]
    [InlineData("a file behind links that lead out by way of each other", "file_outside")]
    [InlineData("a descriptor that is a link out of the package", "descriptor")]
    [InlineData("a descriptor that is a broken link", "descriptor")]
    [InlineData("a descriptor that is a pipe", "descriptor")]
    [InlineData("a descriptor that is a folder", "descriptor")]
    [InlineData("a file named a.csvNUL", "descriptor")]
    [InlineData("a package whose name holds U+001B", "descriptor")]
    [InlineData("JSON of lists 10000 deep", "too_deep")]
    [InlineData("a text of 10 MB", "record_too_long")]
    [InlineData("gzip of a little that is named JSON", "unreadable")]
    [InlineData("Parquet with lists that hold lists 200 deep", "unreadable")]
    public void What_is_wrong_is_told_by_its_rule(string fault, string rule)
    {
        HostilePackages.Known.Single(package => package.Fault == fault).Make(_folder);

        Assert.Equal(rule, Assert.Single(Rules().Distinct()));
    }

    [Fact]
    public void A_package_may_be_a_link_itself_and_a_file_of_it_a_link_within_it()
    {
        HostilePackages.Known.Single(package => package.Fault == "a link to a good file in the package").Make(_folder);
        Directory.Move(_folder.Package, Path.Combine(_folder.Outside, "ministry"));
        Directory.CreateSymbolicLink(_folder.Package, Path.Combine(_folder.Outside, "ministry"));

        Assert.Equal(CheckOutcome.Holds, Check().Outcome);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("parquet")]
    public void A_name_that_is_a_pattern_is_one_file_and_a_folder_that_looks_like_a_value_is_no_column(string format)
    {
        var bytes = format == "json" ? GoodTables.Bytes(GoodTables.Json) : GoodTables.Parquet;
        Directory.CreateDirectory(_folder.File("year=2024"));
        File.WriteAllBytes(_folder.File($"year=2024/other.{format}"), bytes);
        _folder.Put($"year=2024/*.{format}", bytes);

        var found = Check();

        Assert.Equal((CheckOutcome.Holds, 20L), (found.Outcome, found.Resources.Single().RowsRead));
        Assert.DoesNotContain(found.Findings, finding => finding.Rule == "column_unknown");
    }

    [Fact]
    public void A_file_that_another_program_holds_is_told()
    {
        _folder.Put("a.csv", GoodTables.Bytes(GoodTables.Csv));
        using FileStream held = new(_folder.File("a.csv"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(["file_access"], Rules());
    }

    [Theory]
    [InlineData("a.csv", "file_access")]
    [InlineData(SourcePackage.DescriptorName, "descriptor")]
    public void A_file_that_may_not_be_read_is_told(string name, string rule)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess, "who may do everything may read everything");
        if (OperatingSystem.IsWindows())
            return;
        _folder.Put("a.csv", GoodTables.Bytes(GoodTables.Csv));
        File.SetUnixFileMode(_folder.File(name), UnixFileMode.None);

        Assert.Equal([rule], Rules());
    }

    [Theory]
    [InlineData("a.csv")]
    [InlineData("a.json")]
    [InlineData("a.parquet")]
    public void A_file_that_changes_while_it_is_read_is_told(string name)
    {
        _folder.Put(name, name switch { "a.csv" => GoodTables.Bytes(GoodTables.Csv), "a.json" => GoodTables.Bytes(GoodTables.Json), _ => GoodTables.Parquet });

        var found = new PackageCheck(_folder.Package, Model.OfTheHouse, step =>
        {
            if (step.StartsWith("read ministry/", StringComparison.Ordinal))
                File.SetLastWriteTimeUtc(_folder.File(name), new(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        }).Run();

        Assert.Equal((CheckOutcome.Refused, "file_changed"), (found.Outcome, found.Rejects.Single().Rule));
    }

    [Fact]
    public void A_descriptor_that_is_longer_than_anybody_writes_is_not_read()
    {
        _folder.Promise("a.csv", describe: package => package["description"] = new string('x', 51_000_000));

        Assert.Equal(["descriptor"], Rules());
    }

    private CheckedPackage Check() => new PackageCheck(_folder.Package, Model.OfTheHouse, _ => { }).Run();

    private IEnumerable<string> Rules() => Check().Rejects.Select(reject => reject.Rule);
}
