using Analytics.Data.Contracts;
using Analytics.Data.Languages;
using Analytics.Etl.Importing;
using Analytics.Templates;
using Analytics.Tests.Etl.Importing;
using AngleSharp.Html.Parser;

namespace Analytics.Tests.Dashboard.Hosting;

/// <summary>The office's workbook as it is downloaded from the Data page.</summary>
public sealed class TemplateDownloadTests(RealDashboard dashboard)
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_page_offers_it_in_its_language(string code)
    {
        var page = new HtmlParser().ParseDocument(await dashboard.Client.GetStringAsync(new Uri($"/{code}/data", UriKind.Relative), TestContext.Current.CancellationToken));
        var link = Assert.Single(page.QuerySelectorAll("#template a[download]"));

        using var answer = await dashboard.Client.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.Equal("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal($"attachment; filename=coormulti-register-{code}.xlsx", answer.Content.Headers.ContentDisposition!.ToString().Replace("\"", "", StringComparison.Ordinal));
        using AFilledTemplate template = new(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), Language.Find(code)!);
        Assert.Equal(TemplateResources.Usual.Select(contract => contract.Titles.In(Language.Find(code)!)), template.Sheets.Skip(1).SkipLast(1));
    }

    /// <summary>The synthetic register of the pages lends it no name: its bodies would give way to the first real row.</summary>
    [Fact]
    public async Task It_is_the_one_that_the_command_writes()
    {
        var command = TemplateNames.Template(Path.Combine(Conventions.Repository.Root, "data", "sources"), Language.Fr, TemplateResources.Usual);

        var downloaded = await dashboard.Client.GetByteArrayAsync(new Uri("/fr/data/template.xlsx", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(command.ToXlsx(), downloaded);
        Assert.Equal(9, command.Entities.Count);
    }
}
