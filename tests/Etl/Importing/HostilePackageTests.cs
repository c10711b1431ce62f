using System.Diagnostics;
using System.Text;
using Analytics.Data;
using Analytics.Data.Contracts;
using Analytics.Etl.Importing;
using Analytics.Etl.Reading;

namespace Analytics.Tests.Etl.Importing;

/// <summary>An import into a package that somebody tampered with changes nothing outside it, and a file that is no file is not opened.</summary>
public sealed class HostilePackageTests
{
    private static readonly byte[] _register = Encoding.UTF8.GetBytes("N°;Date;Objet\n1;2019-01-10;Climat\n");

    [Theory]
    [InlineData("descriptor", """{ "name": "ministry", "closed_on": "2024-01-01", "resources": [null] }""")]
    [InlineData("descriptor", """{ "name": "ministry", "closed_on": "2024-01-01", "resources": "none" }""")]
    [InlineData("descriptor", """{ "name": ["ministry"], "closed_on": "2024-01-01", "resources": [] }""")]
    [InlineData("descriptor", """{ "name": "ministry", "closed_on": "soon", "resources": [] }""")]
    [InlineData("descriptor", """{ "name": "ministry" """)]
    [InlineData("descriptor", "null")]
    [InlineData("descriptor", "[]")]
    [InlineData("descriptor", "")]
    [InlineData("file_outside", """{ "name": "ministry", "closed_on": "2024-01-01", "resources": [{ "name": "consultations", "path": "/etc/passwd" }] }""")]
    [InlineData("descriptor", """{ "name": "ministry", "closed_on": "2024-01-01", "resources": [{ "name": "consultations", "path": "consultations.csv\u0000" }] }""")]
    [InlineData("file_outside", """{ "name": "ministry", "closed_on": "2024-01-01", "resources": [{ "name": "consultations", "path": "../record/treaties.csv" }] }""")]
    public void A_descriptor_that_is_none_or_reaches_out_is_refused(string rule, string descriptor)
    {
        using AnOffice office = new(withRecord: false);
        Directory.CreateDirectory(office.Package);
        File.WriteAllText(Path.Combine(office.Package, SourcePackage.DescriptorName), descriptor);

        Assert.Equal(rule, Assert.Throws<FileFaultException>(() => office.Import("a.csv", _register, "consultations")).Rule);
        Assert.Equal(descriptor, File.ReadAllText(Path.Combine(office.Package, SourcePackage.DescriptorName)));
    }

    [Fact]
    public void A_received_file_that_lies_elsewhere_is_not_deleted_for_another()
    {
        using AnOffice office = new(withRecord: false);
        office.Import("a.csv", _register, "consultations");
        var elsewhere = office.Put("minutes.txt", [1]).FullName;
        var path = Path.Combine(office.Package, SourcePackage.DescriptorName);
        File.WriteAllText(path, File.ReadAllText(path).Replace("received/a.csv", elsewhere, StringComparison.Ordinal));

        Assert.Equal("file_outside", Assert.Throws<FileFaultException>(() => office.Import("b.csv", _register, "consultations")).Rule);
        Assert.True(File.Exists(elsewhere));
    }

    [Fact]
    public void What_lies_in_a_package_and_is_not_its_own_is_neither_copied_nor_waited_for()
    {
        using AnOffice office = new(withRecord: false);
        office.Import("a.csv", _register, "consultations");
        using (var made = Process.Start("mkfifo", [Path.Combine(office.Package, "pipe.csv")]))
            made.WaitForExit();
        office.Import("b.csv", _register, "consultations");
        Assert.Equal(0, new FileInfo(Path.Combine(office.Package, "pipe.csv")).Length);

        File.CreateSymbolicLink(Path.Combine(office.Package, "minutes.txt"), office.Put("minutes.txt", [1]).FullName);
        Assert.Equal("file_outside", Assert.Throws<FileFaultException>(() => office.Import("c.csv", _register, "consultations")).Rule);
        File.Delete(Path.Combine(office.Package, "minutes.txt"));
        Directory.CreateSymbolicLink(Path.Combine(office.Package, "round"), office.Package);
        Assert.Equal("file_outside", Assert.Throws<FileFaultException>(() => office.Import("c.csv", _register, "consultations")).Rule);
    }

    [Fact]
    public void A_pipe_and_a_device_are_not_waited_for()
    {
        using AnOffice office = new(withRecord: false);
        var pipe = office.In("pipe.csv");
        using (var made = Process.Start("mkfifo", [pipe]))
            made.WaitForExit();
        File.CreateSymbolicLink(office.In("linked.csv"), pipe);
        File.CreateSymbolicLink(office.In("zero.csv"), "/dev/zero");

        foreach (var name in new[] { "pipe.csv", "linked.csv", "zero.csv" })
            Assert.Equal("empty", Assert.Throws<FileFaultException>(() => ReceivedFile.Read(office.In(name), Contract.Named("consultations"))).Rule);
    }

    [Fact]
    public void A_link_to_a_register_is_the_register()
    {
        using AnOffice office = new(withRecord: false);
        File.CreateSymbolicLink(office.In("link.csv"), office.Put("a.csv", _register).FullName);

        Assert.Equal(2, Assert.Single(ReceivedFile.Read(office.In("link.csv"), Contract.Named("consultations"))).Rows.Count);
    }
}
