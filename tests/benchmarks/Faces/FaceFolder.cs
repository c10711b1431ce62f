using System.Text;
using System.Text.RegularExpressions;
using Analytics.Benchmarks.Running;
using Analytics.Dashboard.Topics;
using Analytics.Data.Languages;

namespace Analytics.Benchmarks.Faces;

/// <summary>
/// What the dashboard says, written into a folder: for a list of questions and all four languages every exhibit as CSV, JSON, SVG and page, over a
/// release with the synthetic register and over the record alone. Two folders, written before and after a change of structure, are then compared
/// byte by byte. What names the release and the code is left out, as both change with every build.
/// </summary>
internal static partial class FaceFolder
{
    public const string Name = "faces";

    private static readonly string[] _endings = [".csv", ".json", ".svg", ""];

    /// <summary>Questions that show what is said where no register is there.</summary>
    private static readonly string[] _withoutRegister = ["meetings", "dossiers", "crises", "attendance", "staffing"];

    public static async Task<int> Run(string folder)
    {
        var questions = await File.ReadAllLinesAsync(Path.Combine(House.Root, "tests", "benchmarks", "Faces", "questions.txt"));
        var written = await Write(Path.Combine(folder, "synthetic"), 1, questions);
        written += await Write(Path.Combine(folder, "record"), null, _withoutRegister);
        Console.WriteLine($"{written} faces of {questions.Length + _withoutRegister.Length} questions are in {folder}");
        return 0;
    }

    private static async Task<int> Write(string folder, int? scale, IReadOnlyList<string> questions)
    {
        Directory.CreateDirectory(folder);
        await using var dashboard = await DashboardProcess.Start(scale);
        using Reader reader = new(dashboard.Address);
        var written = 0;
        foreach (var (number, question) in questions.Index())
        {
            var (slug, asked) = question.Split('?') is [var topic, var query] ? (topic, $"?{query}") : (question, "");
            foreach (var (language, exhibit) in from language in Language.All from each in TopicCatalog.Find(slug)?.Exhibits ?? [] select (language, each.Id))
            {
                foreach (var ending in _endings)
                {
                    var answer = await reader.Get($"/{language.Code}/{slug}/{exhibit}{ending}{asked}", mayFail: true);
                    var name = $"{number:00}-{exhibit}.{language.Code}{(ending.Length == 0 ? ".html" : ending)}";
                    await File.WriteAllTextAsync(Path.Combine(folder, name), $"{answer.Status}\n{Lasting(answer.Text(), ending)}", new UTF8Encoding(false));
                    written++;
                }
            }
        }

        return written;
    }

    private static string Lasting(string text, string ending)
    {
        if (ending.Length == 0 && Article().Match(text) is { Success: true } article)
            text = article.Value;
        return Port().Replace(ReleaseId().Replace(text, "RELEASE"), "http://dashboard");
    }

    [GeneratedRegex("<article.*</article>", RegexOptions.Singleline)]
    private static partial Regex Article();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}-[0-9a-f]{6,}\b|\b\d{8}-[0-9a-f]{6,}\b")]
    private static partial Regex ReleaseId();

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Port();
}
