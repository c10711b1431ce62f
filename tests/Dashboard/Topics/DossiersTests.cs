using System.Net;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Topics;
using Analytics.Dashboard.Topics.Dossiers;
using Analytics.Dashboard.Vocabulary;
using Analytics.Data;
using Analytics.Figures;
using Analytics.Findings;
using Analytics.Findings.Asking;
using Analytics.Tests.Dashboard.Hosting;
using Analytics.Tests.Etl;
using Analytics.Tests.Findings;
using Analytics.Tests.Findings.Dossiers;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Topics;

/// <summary>What the pages on dossiers claim, from a register small enough to count by hand and from the synthetic one.</summary>
public sealed class DossiersTests(SmallReleases small, RealDashboard dashboard)
{
    /// <summary>By hand: 24 meetings of six dossiers before December 2018, 12 of six dossiers since.</summary>
    private static readonly (int Year, int[] Meetings)[] _halved =
        [(2015, [4, 4]), (2016, [4, 5]), (2017, [3, 4]), (2018, [4, 4]), (2019, [2, 2]), (2020, [2, 3]), (2021, [1, 2]), (2022, [2, 2])];

    [Fact]
    public void Each_year_of_opening_is_a_line_with_its_mean()
    {
        var release = small.Of(DossiersCases.Halved);

        var exhibit = new ConsultationsPerDossierExhibit().Show(new(release, Question.Open));

        Assert.Equal("Meetings per dossier: down from 4.0 (2015–2018) to 2.0 (2019–2022)", exhibit.Headline.En);
        Assert.Equal("Sitzungen je Dossier: gesunken von 4,0 (2015–2018) auf 2,0 (2019–2022)", exhibit.Headline.De);
        Assert.Equal(16, exhibit.Observations);
        Assert.Equal([4.0, 4.5, 3.5, 4.0, 2.0, 2.5, 1.5, 2.0], exhibit.Table.Lines.Select(line => (double)line.Cells[3]!));
        Assert.Equal([new(Provenance.Register, 16)], exhibit.Provenance);
    }

    [Fact]
    public void A_year_whose_dossiers_are_still_open_is_compared_with_nothing()
    {
        using AMinistry ministry = new();
        using var release = AMinistry.Publish(OfDossiers(ministry, [.. _halved, (2023, [0, 0])], openFrom: 2023));

        var exhibit = new ConsultationsPerDossierExhibit().Show(new(release, Question.Open));

        Assert.Equal(Verdict.Fell, exhibit.Verdict);
        Assert.Equal(0.5, exhibit.Estimates.Single(titled => titled.Estimate.Name == "meetings_ratio").Estimate.Value!.Value, 8);
        Assert.Equal([2023.0], exhibit.Figure!.Marks.OfType<PointMark>().Single(mark => mark.Series.Id == "unsettled").Points.Select(point => point.X));
        Assert.Equal(2L, exhibit.Table.Lines[^1].Cells[2]);
    }

    [Fact]
    public void Only_one_side_of_december_2018_is_no_comparison()
    {
        var release = small.Of(DossiersCases.Halved);

        var exhibit = new ConsultationsPerDossierExhibit().Show(new(release, Question.Of(("to", "2018"))));

        Assert.Equal(Verdict.Described, exhibit.Verdict);
        Assert.All(exhibit.Estimates.Skip(2), titled => Assert.True(titled is { Estimate.Value: null, Why: not null }));
        Assert.Empty(exhibit.Figure!.Events);
    }

    [Fact]
    public void The_means_are_those_of_the_agendas()
    {
        var release = dashboard.Release;
        var counted = release.Ask(
            """
            select year(opened_on_from) as opened_year, count(distinct dossier_id) as dossiers, count(consultation_id) as items
            from typed.dossiers
            left join typed.agenda_items using (dossier_id)
            group by opened_year
            order by opened_year
            """).Lines().Select(line => (line.Whole("opened_year"), line.Whole("dossiers"), (double)line.Whole("items")!.Value / line.Whole("dossiers")!.Value));

        var table = new ConsultationsPerDossierExhibit().Show(new(release, Question.Open)).Table;

        Assert.Equal(counted, table.Lines.Select(line => ((long?)line.Cells[0], (long?)line.Cells[1], (double)line.Cells[3]!)));
    }

    [Theory]
    [InlineData("from", "2015", "year(opened_on_from) >= 2015")]
    [InlineData("to", "2010", "year(opened_on_from) <= 2010")]
    [InlineData("domain", "migration", "policy_domain_code = 'migration'")]
    [InlineData("organisation", "un", "organisation_code = 'un'")]
    public async Task A_filter_leaves_the_same_dossiers_in_the_picture_its_rows_and_the_list(string filter, string value, string condition)
    {
        var release = dashboard.Release;
        var left = release.Ask($"select count(*) as n from typed.dossiers where {condition}").Lines().Single().Whole("n")!.Value;
        var asked = Question.Of((filter, value));

        var page = new HtmlParser().ParseDocument(await dashboard.Client.GetStringAsync($"/en/dossiers?{filter}={value}", TestContext.Current.CancellationToken));

        Assert.InRange(left, 1, new ConsultationsPerDossierExhibit().Show(new(release, Question.Open)).Observations - 1);
        Assert.Equal(left, new ConsultationsPerDossierExhibit().Show(new(release, asked)).Observations);
        Assert.Equal(left, new ConsultationsPerDossierExhibit().Study.Rows(new(release, asked)).Count());
        Assert.Equal(Math.Min(left, 100), page.QuerySelectorAll("#list tbody tr").Length);
    }

    [Fact]
    public async Task The_page_of_a_dossier_lists_its_consultations_each_with_its_row()
    {
        var release = dashboard.Release;
        var dossier = release.Ask("select dossier_id, count(*) as n from typed.agenda_items group by dossier_id order by n desc, dossier_id limit 1").Lines().Single();

        var page = new HtmlParser().ParseDocument(
            await dashboard.Client.GetStringAsync($"/nl/dossiers/{dossier.Text("dossier_id")}", TestContext.Current.CancellationToken));
        var links = page.QuerySelectorAll("main section tbody a").Select(link => link.GetAttribute("href")).ToList();

        Assert.Equal(dossier.Whole("n"), links.Count);
        Assert.All(links, link => Assert.StartsWith("/nl/data/rows/consultations/", link, StringComparison.Ordinal));
        Assert.NotNull(page.QuerySelector(".synthetic-banner"));
    }

    [Fact]
    public void A_dossier_counts_whom_it_invited_and_says_of_a_procedure_that_nobody_met()
    {
        var release = small.Of(DossiersCases.Pact);

        var exhibit = new DossierPathExhibit().Show(new(release, Question.Of(("dossier", "d1"))));

        Assert.Equal([2L, 1L, 0.5], exhibit.Table.Lines[0].Cells.Skip(5));
        Assert.Equal("procedure", TableCell.Words(exhibit.Table.Columns[^1], exhibit.Table.Lines[1].Cells[^1], Analytics.Data.Languages.Language.En));
        Assert.Equal(["k1", "k2"], new DossierPathExhibit().Study.Rows(new(release, Question.Of(("dossier", "d1")))).Select(row => row.RowKey));
    }

    [Theory]
    [InlineData("/en/dossiers/no-such-dossier", HttpStatusCode.NotFound)]
    [InlineData("/en/dossiers/d0000001/more", HttpStatusCode.NotFound)]
    [InlineData("/en/dossiers?dossier=no-such-dossier", HttpStatusCode.BadRequest)]
    [InlineData("/en/dossiers?sort=alphabet", HttpStatusCode.BadRequest)]
    [InlineData("/en/dossiers?sort=consultations", HttpStatusCode.OK)]
    public async Task What_is_not_there_is_not_found(string address, HttpStatusCode expected)
    {
        using var answer = await dashboard.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(expected, answer.StatusCode);
    }

    [Fact]
    public void Without_a_register_the_page_says_that_nothing_is_known()
    {
        var release = small.Of(SmallRegister.None);

        var exhibits = DossiersTopic.Topic.Exhibits.Select(exhibit => exhibit.Show(new(release, Question.Open))).ToList();

        Assert.All(exhibits, exhibit => Assert.Equal(RegisterWords.NotKnown, exhibit.Headline));
        Assert.Contains(RegisterWords.NotKnown.En, ATopicPage.Opening(DossiersTopic.Topic, release), StringComparison.Ordinal);
        Assert.Empty(DossiersTopic.Topic.After!(new(new(release, Question.Open), Analytics.Data.Languages.Language.En, exhibits)));
    }

    [Theory]
    [InlineData("consultations-per-dossier")]
    [InlineData("dossier-path")]
    public async Task Every_face_of_what_rests_on_synthetic_rows_says_synthetic(string exhibit)
    {
        foreach (var ending in (string[])["", ".csv", ".json", ".svg", ".bib"])
        {
            var text = await dashboard.Client.GetStringAsync($"/en/dossiers/{exhibit}{ending}", TestContext.Current.CancellationToken);
            Assert.Contains("synthetic", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Dossiers with so many meetings each, all in the year of opening; those opened from a year on are still open.</summary>
    private static AMinistry OfDossiers(AMinistry ministry, (int Year, int[] Meetings)[] years, int openFrom = int.MaxValue)
    {
        var dossiers = years.SelectMany(year => year.Meetings.Select((meetings, number) => (Id: $"d{year.Year}-{number}", year.Year, Meetings: meetings))).ToList();
        return ministry
            .With(
                "dossiers", "dossier_id,title,opened_on,closed_on",
                [.. dossiers.Select(dossier => $"{dossier.Id},A subject,{dossier.Year}-01-15,{(dossier.Year < openFrom ? $"{dossier.Year}-12-31" : "")}")])
            .With(
                "consultations", "consultation_id,held_on,format_code,trigger_code,dossier_ids",
                [
                    .. dossiers.SelectMany(dossier => Enumerable.Range(1, dossier.Meetings).Select(number => $"{dossier.Id}-{number},{dossier.Year}-03-0{number},in_person,anticipatory,{dossier.Id}")),
                    $"later,{years.Max(year => year.Year)}-06-01,in_person,anticipatory,",
                ]);
    }
}
