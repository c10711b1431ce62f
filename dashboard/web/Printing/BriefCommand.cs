using Analytics.Dashboard.Brief;
using Analytics.Dashboard.Exhibits;
using Analytics.Dashboard.Hosting;
using Analytics.Dashboard.Html;
using Analytics.Data;
using Analytics.Data.Languages;

namespace Analytics.Dashboard.Printing;

/// <summary>Writes the brief as PDF: serves one release to this machine alone, and has Chromium print it.</summary>
internal sealed class BriefCommand(IReadOnlyList<Topic> topics, TextWriter said, TextWriter complained)
{
    public const string Name = "brief";

    public const int Written = 0;
    public const int NoRelease = 2;
    public const int NotWritten = 4;
    public const int Usage = 64;
    public const int NoChromium = 69;

    public async Task<int> Run(IReadOnlyList<string> arguments)
    {
        if (BriefOptions.Read(arguments, out var fault) is not { } options)
            return Complain(Usage, $"{fault}\n{BriefOptions.Usage}");
        if (ChromiumFinder.Find() is not { } chromium)
            return Complain(NoChromium, "There is no Chromium to print with: install one (apt-get install chromium), or say in CHROMIUM where it is.");

        using ReleaseStore store = new(options.Warehouse);
        using var release = options.Release is { } id ? store.Kept(id) : store.Current();
        if (release is null)
            return Complain(NoRelease, options.Release is null ? $"{options.Warehouse} holds no release: 'make refresh' makes one." : $"{options.Warehouse} does not keep the release {options.Release}.");
        try
        {
            return await Print(options, release, new(chromium));
        }
        catch (PrintingException failed)
        {
            return Complain(NotWritten, failed.Message);
        }
        catch (Exception unwritable) when (unwritable is IOException or UnauthorizedAccessException)
        {
            return Complain(NotWritten, unwritable.Message);
        }
    }

    private async Task<int> Print(BriefOptions options, Release release, Chromium chromium)
    {
        Directory.CreateDirectory(options.Into);
        await using var site = DashboardServer.Create(
            ["--urls", "http://127.0.0.1:0", $"--{WarehousePlace.Setting}", options.Warehouse, $"--{Surroundings.PublicUrlOption}={options.PublicUrl}", "--environment", "Production", "--Logging:LogLevel:Default", "Error"],
            topics);
        await site.StartAsync();
        using HttpClient reader = new() { BaseAddress = new(site.Urls.Single()) };
        foreach (var language in options.Languages)
        {
            var (request, problem) = BriefRequest.Read(options.Parameters, topics, release);
            if (request is null)
                return Complain(Usage, problem!.Detail.In(language));
            // The release is named, so that what is printed is what was asked here, whatever is published meanwhile.
            Uri page = new(reader.BaseAddress, ReleaseAddress.Of($"/{language.Code}/{BriefTopic.Slug}?{request.Text}", release.Id));
            using (var answer = await reader.GetAsync(page))
            {
                if (!answer.IsSuccessStatusCode)
                    return Complain(NotWritten, $"the dashboard answered {(int)answer.StatusCode} to {page.PathAndQuery}");
            }

            var pdf = await chromium.Print(page);
            SteadyPdf.Date(pdf, release.ClosedOn);
            var file = Path.Combine(options.Into, FileName(BriefDocument.Of(request, release, current: null), language));
            await Write(file, pdf);
            await said.WriteLineAsync(file);
        }

        return Written;
    }

    /// <summary>The title in the reader's language, what narrowed it, and that the data are synthetic where they are.</summary>
    private static string FileName(BriefDocument brief, Language language)
    {
        string[] parts =
        [
            Slug.Of((brief.Request.Set?.Title ?? BriefWords.ChosenTitle).In(language), 90),
            Slug.Of(brief.Request.Set is null ? brief.Request.Text : brief.Request.Question.Text, 80),
            brief.IsSynthetic ? ExhibitWords.SyntheticInFileName.In(language) : "",
        ];
        return $"{string.Join('-', parts.Where(part => part.Length > 0))}.pdf";
    }

    /// <summary>Whole or not at all: who opens the file meanwhile has the one before.</summary>
    private static async Task Write(string file, byte[] pdf)
    {
        var aside = $"{file}.{Environment.ProcessId}.part";
        try
        {
            await File.WriteAllBytesAsync(aside, pdf);
            File.Move(aside, file, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }

    private int Complain(int code, string sentence)
    {
        complained.WriteLine(sentence);
        return code;
    }
}
