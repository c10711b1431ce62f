using System.Reflection;
using Analytics.Dashboard.Topics;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Templates;

namespace Analytics.Tests.Conventions;

/// <summary>The namespaces of a project stand on each other as floors do, and form no circle.</summary>
public sealed class FloorTests
{
    private const string House = "Analytics.Tests.Conventions.AHouse";

    /// <summary>From ground to roof: each may use those before it.</summary>
    private static readonly string[] _etl =
    [
        "Engine", "Reading", "Contracts", "Building", "Checking", "Publishing", "Releasing", "Importing", "Reporting", "Sample", "Fetching", "Telling", "Scheduling", "Commands",
    ];

    /// <summary>What is asked, what findings are, and what is found; topics are on floors of their own that lean on none of each other, which another test holds.</summary>
    private static readonly string[] _findings =
        ["Asking", "Claiming", "", "Changes", "Record", "Searching", "Attendance", "Crises", "Data", "Dossiers", "Meetings", "Staffing.Workload", "Staffing.Scenarios", "Staffing.Peaks", "Staffing", "Treaties", "Overview", "Claims", "Catalog", "Comparing"];

    /// <summary>A figure, its drawing as SVG, and that as Plotly in the same colours.</summary>
    private static readonly string[] _figures = ["", "Svg", "Plotly"];

    private static readonly string[] _dashboard =
        ["Vocabulary", "Exhibits", "Exhibits.Faces", "Record", "Html", "Search", "Brief", "Topics.Data.Sections", "Topics.*", "Topics", "Discovery", "Hosting", "Printing"];

    /// <summary>What a sheet is, and the template that says what is on each.</summary>
    private static readonly string[] _templates = ["Sheets"];

    private static readonly Assembly _here = typeof(FloorTests).Assembly;

    [Fact]
    public void The_namespaces_of_the_ETL_form_no_circle() =>
        Fault.None(
            $"a namespace of etl uses those before it: {string.Join(", ", _etl)}",
            Floors.Faults(Assembly.Load("analytics"), "Analytics.Etl", _etl, sources: "etl"));

    [Fact]
    public void The_namespaces_of_the_findings_form_no_circle() =>
        Fault.None(
            $"a namespace of the findings uses those before it: {string.Join(", ", _findings)}",
            Floors.Faults(typeof(Study).Assembly, "Analytics.Findings", _findings, sources: "dashboard/findings"));

    [Fact]
    public void The_namespaces_of_the_figures_form_no_circle() =>
        Fault.None(
            $"a namespace of the figures uses those before it: {string.Join(", ", _figures)}",
            Floors.Faults(typeof(Figure).Assembly, "Analytics.Figures", _figures, sources: "dashboard/figures"));

    [Fact]
    public void The_namespaces_of_the_dashboard_form_no_circle() =>
        Fault.None(
            $"a namespace of the dashboard uses those before it: {string.Join(", ", _dashboard)}",
            Floors.Faults(typeof(TopicCatalog).Assembly, "Analytics.Dashboard", _dashboard, sources: "dashboard/web"));

    [Fact]
    public void The_namespaces_of_the_templates_form_no_circle() =>
        Fault.None(
            $"a namespace of the templates uses those before it: {string.Join(", ", _templates)}",
            Floors.Faults(typeof(OfficeTemplate).Assembly, "Analytics.Templates", _templates, sources: "data/templates"));

    [Fact]
    public void A_circle_is_told_with_its_path_and_with_who_closes_it()
    {
        var faults = Floors.Faults(_here, House, ["Cellar", "Attic.North", "Attic.South", "Kitchen"]);

        var fault = Assert.Single(faults);
        Assert.Equal("Cellar", fault.Path);
        Assert.Equal("uses Kitchen, which is not below it: Barrel → Cook; circle: Cellar → Kitchen → Cellar", fault.Says);
    }

    [Fact]
    public void A_longer_circle_is_told_from_end_to_end()
    {
        var faults = Floors.Faults(_here, House, ["Cellar", "Kitchen", "Attic.North", "Attic.South"], sources: "tests/Conventions/AHouse");

        Assert.Equal(
            [
                "Cellar uses Kitchen, which is not below it: Barrel → Cook; circle: Cellar → Kitchen → Cellar",
                "Kitchen uses Attic.North, which is not below it: Cook → Rope; circle: Kitchen → Attic.North → Cellar → Kitchen",
            ],
            faults.Select(fault => $"{fault.Path} {fault.Says}"));
    }

    [Fact]
    public void Namespaces_of_one_floor_do_not_use_each_other()
    {
        var faults = Floors.Faults(_here, House, ["Attic.*", "Cellar", "Kitchen"]);

        Assert.Equal(["Attic.South uses Attic.North", "Cellar uses Kitchen"], faults.Select(fault => $"{fault.Path} {fault.Says.Split(',')[0]}"));
    }

    [Fact]
    public void A_constant_is_found_in_the_using_as_the_assembly_has_forgotten_it()
    {
        string[] order = ["Attic.North", "Attic.South", "Kitchen", "Cellar"];

        Assert.Equal(["Kitchen"], Floors.Faults(_here, House, order).Select(fault => fault.Path));
        var faults = Floors.Faults(_here, House, order, sources: "tests/Conventions/AHouse");
        Assert.Equal(["Attic.North", "Kitchen"], faults.Select(fault => fault.Path));
        Assert.Contains("tests/Conventions/AHouse/North.cs:1: using ", faults[0].Says, StringComparison.Ordinal);
    }

    [Fact]
    public void A_namespace_that_the_list_forgets_is_a_fault_and_so_is_a_floor_that_is_no_longer_there()
    {
        var faults = Floors.Faults(_here, House, ["Attic.North", "Stable", "Attic.South", "Cellar"]);

        Assert.Equal(
            [($"{House}.Kitchen", "is on no floor; the list of floors names every namespace"), ($"{House}.Stable", "is a floor on which no type stands")],
            faults.Select(fault => (fault.Path, fault.Says)));
    }
}
